package id.mpp.engine.migration;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Migrations over HTTP, for designers; as text for {@code ./mpp plan-migration}. */
@RestController
@RequestMapping(
        path = "/api/services/{service}/migration",
        produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
class MigrationController {

    private final Versions versions;
    private final Plans plans;
    private final DryRun dryRun;
    private final Stages stages;
    private final RunReports reports;

    MigrationController(Versions versions, Plans plans, DryRun dryRun, Stages stages, RunReports reports) {
        this.versions = versions;
        this.plans = plans;
        this.dryRun = dryRun;
        this.stages = stages;
        this.reports = reports;
    }

    @GetMapping
    @AllowedTo(Groups.DESIGNER)
    @Operation(
            summary = "Cases of each version, and how they would go over to the newest one",
            description =
                    "Steps that keep their id follow themselves; for the others a target is proposed when only one fits,"
                            + " with the reasons. Asked for text/plain it is a sheet in Bahasa Indonesia.")
    Overview look(@PathVariable String service) {
        return new Overview(service, versions.of(service), plans.of(service), reports.of(service));
    }

    @PostMapping("/dry-run")
    @AllowedTo(Groups.DESIGNER)
    @Operation(
            summary = "What would become of each case",
            description = "Every case goes over and is taken back in one transaction of its own. Changes nothing.")
    DryRun.Result dryRun(@PathVariable String service, @RequestBody Wish wish) {
        return dryRun.of(service, wish);
    }

    @PostMapping("/runs")
    @AllowedTo(Groups.DESIGNER)
    @Operation(
            summary = "Takes the next portion of cases over",
            description =
                    "The first call takes one case from each place where cases stand, each later call up to a hundred;"
                            + " call it until the state is no longer running. Each case is a transaction of its own. The first one"
                            + " that does not go stops the run and leaves the rest untouched, unless leaveBehind says that such cases"
                            + " stay where they are. A call that was cut off is made again; another mapping begins another run.")
    Report next(
            @PathVariable String service,
            @RequestParam(defaultValue = "false") boolean leaveBehind,
            @RequestBody Wish wish) {
        return stages.next(service, wish, leaveBehind);
    }

    @GetMapping("/runs/{id}")
    @AllowedTo(Groups.DESIGNER)
    @Operation(summary = "The report of a migration", description = "Who, when, how, and what became of each case.")
    Report report(@PathVariable String service, @PathVariable long id) {
        return reports.of(service, id);
    }

    @ExceptionHandler
    ProblemDetail replaced(RunReplaced e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }
}
