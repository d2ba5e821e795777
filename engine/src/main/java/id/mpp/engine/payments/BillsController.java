package id.mpp.engine.payments;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bills over HTTP, for the worker that talks to the payment partner. */
@RestController
@RequestMapping("/api/bills")
class BillsController {

    private final Bills bills;
    private final Payments payments;

    BillsController(Bills bills, Payments payments) {
        this.bills = bills;
        this.payments = payments;
    }

    @PostMapping
    @AllowedTo(Groups.PAYMENTS)
    @Operation(
            summary = "A bill for the process of an external task",
            description =
                    "The same task again gets the same bill, with isNew=false. 409 while another bill of this kind is in"
                            + " force for the case.")
    Bills.Ordered order(@RequestBody @Valid BillOrder order) {
        return bills.order(order);
    }

    @GetMapping("/{number}")
    @AllowedTo({Groups.PAYMENTS, Groups.MANAGER})
    @Operation(summary = "One bill")
    Bill find(@PathVariable String number) {
        return bills.find(number);
    }

    @GetMapping("/abandoned")
    @AllowedTo(Groups.PAYMENTS)
    @Operation(
            summary = "Bills in force whose process has ended",
            description = "The case was cancelled or withdrawn: the bill has to be cancelled at the partner.")
    List<Bill> abandoned() {
        return bills.abandoned();
    }

    @GetMapping("/recent")
    @AllowedTo({Groups.PAYMENTS, Groups.MANAGER})
    @Operation(summary = "Bills in force, and those that have ended within this time")
    List<Bill> recent(@RequestParam(defaultValue = "P7D") Duration window) {
        return bills.recent(window);
    }

    @PutMapping("/{number}/codes")
    @AllowedTo(Groups.PAYMENTS)
    @Operation(summary = "By what the bill can be paid", description = "A bill that has ended stays as it is.")
    Bill open(@PathVariable String number, @RequestBody @Valid BillCodes codes) {
        return bills.open(number, codes);
    }

    @PostMapping("/{number}/cancellation")
    @AllowedTo(Groups.PAYMENTS)
    @Operation(
            summary = "Ends a bill that the partner has closed",
            description = "A bill that has been paid meanwhile stays paid; the answer says so.")
    Bill cancel(@PathVariable String number) {
        return bills.cancel(number);
    }

    @PostMapping("/{number}/doubt")
    @AllowedTo(Groups.PAYMENTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "The partner does not know the payment of this bill",
            description = "Once the work of a person.")
    void doubt(@PathVariable String number) {
        payments.doubt(number);
    }
}
