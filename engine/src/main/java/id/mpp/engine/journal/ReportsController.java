package id.mpp.engine.journal;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands the outbox to the worker that speaks with OSS. */
@RestController
class ReportsController {

    private final Reports reports;
    private final Outcomes outcomes;

    ReportsController(Reports reports, Outcomes outcomes) {
        this.reports = reports;
        this.outcomes = outcomes;
    }

    @GetMapping("/api/reports")
    @AllowedTo(Groups.INTAKE)
    @Operation(
            summary = "Reports that OSS has not got yet, in the journal's order",
            description =
                    "Nothing of an application is listed after a report that OSS has refused. first=true lists only the"
                            + " first report of each application; the next page begins after the last journalId.")
    List<Report> pending(
            @RequestParam(required = false) String businessKey,
            @RequestParam(defaultValue = "false") boolean first,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return reports.pending(businessKey, first, after, limit);
    }

    @PutMapping("/api/reports/{journalId}")
    @AllowedTo(Groups.INTAKE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "What became of a report",
            description =
                    "sent, skipped (no status code), failed (stays pending), refused (becomes a task for a person), pending.")
    void note(@PathVariable long journalId, @RequestBody @Valid Outcome outcome) {
        if (!outcomes.note(journalId, outcome.state(), outcome.detail(), outcome.onlyIf())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "journalId: there is no report " + journalId);
        }
    }

    /**
     * What became of a report.
     *
     * @param detail a sentence for the operator, or null; no personal data
     * @param onlyIf nothing changes when the report is in another state than this one; null for any
     */
    record Outcome(@NotNull ReportState state, String detail, ReportState onlyIf) {}
}
