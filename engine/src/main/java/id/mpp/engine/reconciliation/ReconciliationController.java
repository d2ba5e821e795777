package id.mpp.engine.reconciliation;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The comparison with OSS over HTTP: the worker compares, people read. */
@RestController
@RequestMapping("/api/reconciliation")
class ReconciliationController {

    private final Runs runs;
    private final ComparedApplications applications;

    ReconciliationController(Runs runs, ComparedApplications applications) {
        this.runs = runs;
        this.applications = applications;
    }

    @GetMapping
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "Where OSS and we differ",
            description = "Of the newest comparison that was not broken off; checkedAt is null before the first one.")
    Result result() {
        return runs.complete()
                .map(run -> new Result(run.checkedAt(), run.checked(), run.differences()))
                .orElse(new Result(null, 0, List.of()));
    }

    @PutMapping
    @AllowedTo(Groups.INTAKE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keeps a comparison", description = "One that was broken off says complete=false.")
    void keep(@RequestBody @Valid Run run) {
        runs.add(run);
    }

    @PostMapping("/request")
    @AllowedTo(Groups.MANAGER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Asks for a comparison out of turn", description = "The OSS worker begins within a minute.")
    void request() {
        runs.request();
    }

    @GetMapping("/request")
    @AllowedTo({Groups.INTAKE, Groups.MANAGER})
    @Operation(summary = "What was asked for, and how far the comparison is")
    Progress progress() {
        return new Progress(
                runs.requestedAt().orElse(null),
                runs.complete().map(Run::checkedAt).orElse(null),
                runs.last()
                        .map(run -> new Attempt(run.checkedAt(), run.checked(), run.complete()))
                        .orElse(null));
    }

    @GetMapping("/applications")
    @AllowedTo(Groups.INTAKE)
    @Operation(
            summary = "What there is to compare",
            description = "Applications of OSS that are open or in which something has happened since then.")
    List<ComparedApplications.Compared> applications(
            @RequestParam(required = false) String businessKey,
            @RequestParam Instant since,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return applications.page(businessKey, since, after, limit);
    }

    /**
     * What people read.
     *
     * @param checkedAt null before the first comparison
     */
    record Result(Instant checkedAt, int checked, List<Difference> differences) {}

    /** Who waits for a comparison, and the last ones. */
    record Progress(Instant requestedAt, Instant checkedAt, Attempt lastAttempt) {}

    /** The newest comparison; not complete when it was broken off. */
    record Attempt(Instant checkedAt, int checked, boolean complete) {}
}
