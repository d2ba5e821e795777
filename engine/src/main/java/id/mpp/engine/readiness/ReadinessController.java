package id.mpp.engine.readiness;

import id.mpp.engine.figures.Asked;
import id.mpp.engine.figures.Scope;
import id.mpp.engine.figures.Scopes;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The readiness for MPP Digital, over HTTP. */
@RestController
class ReadinessController {

    private final Scopes scopes;
    private final Readiness readiness;

    ReadinessController(Scopes scopes, Readiness readiness) {
        this.scopes = scopes;
        this.readiness = readiness;
    }

    @GetMapping("/api/readiness")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "How ready each service is for MPP Digital, criterion by criterion, with a sentence why (not)",
            description =
                    "Read off the live models and service.yaml. The share within the limit is of the applications that"
                            + " ended in the period, which is the last twelve months when none is given.")
    Answer readiness(@RequestParam(required = false) String from, @RequestParam(required = false) String to) {
        Scope scope = scopes.of(new Asked(null, null, from, to));
        List<String> criteria =
                Arrays.stream(Criterion.values()).map(Criterion::label).toList();
        return new Answer(scope.from(), scope.to(), criteria, readiness.of(scope));
    }

    /**
     * The readiness of the mall.
     *
     * @param criteria what they are called, in their order
     */
    record Answer(LocalDate from, LocalDate to, List<String> criteria, List<Readiness.Service> services) {}
}
