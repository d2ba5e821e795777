package id.mpp.engine.clock;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import id.mpp.engine.services.AtLimit;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Clocks over HTTP: what is overdue, and why something was granted by the clock alone. */
@RestController
class ClocksController {

    private final ClockTable table;
    private final Evidence evidence;

    ClocksController(ClockTable table, Evidence evidence) {
        this.table = table;
        this.evidence = evidence;
    }

    @GetMapping("/api/clocks")
    @AllowedTo({Groups.INTAKE, Groups.MANAGER})
    @Operation(
            summary = "Open applications whose deadline has passed",
            description = "In order of their keys; the next page begins after the last key.")
    List<Overdue> overdue(
            @RequestParam AtLimit atLimit,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return table.overdue(atLimit, Instant.now(), after, limit).stream()
                .map(row -> new Overdue(row.businessKey(), row.service(), row.phase(), row.deadline()))
                .toList();
    }

    @GetMapping("/api/applications/{businessKey}/evidence")
    @AllowedTo({Groups.INTAKE, Groups.MANAGER})
    @Operation(
            summary = "Why an application was granted by the clock alone",
            description =
                    "The record as it was written, and computed again from today's journal and the calendar of that time.")
    Proof evidence(@PathVariable String businessKey) {
        return evidence.find(businessKey)
                .map(record -> Proof.of(record, evidence.again(record)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Permohonan " + businessKey + " tidak dikabulkan oleh batas waktu"));
    }

    /** An application that is late. */
    record Overdue(String businessKey, String service, Phase phase, Instant deadline) {}

    /**
     * An evidence record and its proof.
     *
     * @param agrees whether both are the same
     */
    record Proof(EvidenceRecord record, EvidenceRecord again, boolean agrees) {

        static Proof of(EvidenceRecord record, EvidenceRecord again) {
            return new Proof(record, again, record.equals(again));
        }
    }
}
