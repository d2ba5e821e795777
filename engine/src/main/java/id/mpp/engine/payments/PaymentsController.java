package id.mpp.engine.payments;

import id.mpp.engine.payments.NoticeTable.Unanswered;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Money and what the partner tells of it over HTTP, for the worker that talks to the payment partner. */
@RestController
class PaymentsController {

    private final Payments payments;
    private final Notices notices;
    private final NoticeTable table;
    private final PaymentSettings settings;

    PaymentsController(Payments payments, Notices notices, NoticeTable table, PaymentSettings settings) {
        this.payments = payments;
        this.notices = notices;
        this.table = table;
        this.settings = settings;
    }

    @PostMapping("/api/payments")
    @AllowedTo(Groups.PAYMENTS)
    @Operation(
            summary = "Settles money that the partner says has come",
            description =
                    "Each payment counts once, by channel and reference. Only money of the bill's own amount, in time, for a bill"
                            + " that is neither paid nor cancelled is accepted and wakes the process; all other becomes the work of a"
                            + " person.")
    Settled settle(@RequestBody @Valid Money money) {
        return new Settled(payments.settle(money));
    }

    @PutMapping("/api/payments/{id}/decision")
    @AllowedTo(Groups.PAYMENTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "What a person has decided about money", description = "The first decision stands.")
    void decide(@PathVariable long id, @RequestBody @Valid Decision decision) {
        payments.decide(id, decision);
    }

    @PostMapping("/api/payment-notices")
    @AllowedTo(Groups.PAYMENTS)
    @Operation(
            summary = "Keeps what the partner told and wakes the process that waits for it",
            description =
                    "isNew=false when that number was used on that day or that signature at all: then nothing happens.")
    Received receive(@RequestBody @Valid Notice notice) {
        return new Received(notices.receive(notice));
    }

    @GetMapping("/api/payment-notices")
    @AllowedTo(Groups.PAYMENTS)
    @Operation(
            summary = "Notices for which no process waits",
            description = "Their bill has been paid or cancelled or is not known: the partner has to be asked.")
    List<Unanswered> unanswered() {
        return table.unanswered(settings.patience().toSeconds());
    }

    @PutMapping("/api/payment-notices/{id}/answer")
    @AllowedTo(Groups.PAYMENTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The partner was asked about a notice")
    void answered(@PathVariable long id) {
        table.answered(id);
    }

    /** What money means to its bill. */
    record Settled(MoneyOutcome outcome) {}

    /** Whether a notice is new. */
    record Received(boolean isNew) {}
}
