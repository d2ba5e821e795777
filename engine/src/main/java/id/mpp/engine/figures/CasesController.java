package id.mpp.engine.figures;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The applications behind the sums, over HTTP: where the open ones stand, and each by its number. */
@RestController
class CasesController {

    private final Scopes scopes;
    private final OpenCases open;
    private final Bottlenecks bottlenecks;
    private final CaseList list;

    CasesController(Scopes scopes, OpenCases open, Bottlenecks bottlenecks, CaseList list) {
        this.scopes = scopes;
        this.open = open;
        this.bottlenecks = bottlenecks;
        this.list = list;
    }

    @GetMapping("/api/figures/open")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "How old the open applications are, and at which steps they wait",
            description = "Those steps first that hold up most days in all.")
    Open open(@ParameterObject Asked asked) {
        Scope scope = scopes.of(asked);
        Instant now = Instant.now();
        return new Open(open.ages(scope, now), bottlenecks.of(scope, now));
    }

    @GetMapping("/api/figures/cases")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "The applications behind a number, page by page",
            description =
                    "Without personal data. state: received, ended, issued, refused, deemed, closed, late, open, paused"
                            + " or overdue; sort: a column, with - in front of it for the other way round.")
    CaseList.Page cases(
            @ParameterObject Asked asked,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "received") String sort,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return list.page(scopes.of(asked), CaseState.of(state), CaseOrder.of(sort), page, size);
    }

    /** Applications that are not ended. */
    record Open(List<OpenCases.Bucket> ages, List<Bottlenecks.Step> steps) {}
}
