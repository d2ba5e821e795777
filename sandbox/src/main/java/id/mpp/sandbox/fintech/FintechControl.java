package id.mpp.sandbox.fintech;

import id.mpp.sandbox.fintech.Account.Paid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The tester as payer, and as the hand that makes the partner stumble. */
@RestController
@RequestMapping("/control/fintech")
class FintechControl {

    private final Ledger ledger;
    private final Notifier notifier;
    private final Stumbles stumbles;
    private final Clock clock;

    FintechControl(Ledger ledger, Notifier notifier, Stumbles stumbles, Clock clock) {
        this.ledger = ledger;
        this.notifier = notifier;
        this.stumbles = stumbles;
        this.clock = clock;
    }

    /** Money comes, whatever the state of the bill; banks have been known to do that. */
    @PostMapping("/pay")
    Receipt pay(@RequestBody PayRequest request) {
        String channel = request.channelOrQris();
        if (request.bill() == null || !List.of("qris", "va").contains(channel)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "bill is needed; channel must be qris or va");
        }
        Paid paid = ledger.change(request.bill(), account -> pay(account, channel, request));
        Account account = ledger.find(request.bill()).orElseThrow();
        return new Receipt(paid.reference(), notifier.tell(account, paid, request.tellOrNow()));
    }

    private Paid pay(Account account, String channel, PayRequest request) {
        BigDecimal amount = Optional.ofNullable(request.amount())
                .or(() -> Optional.ofNullable(account.amount))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "amount is needed: the partner does not know this bill"));
        account.amount = Optional.ofNullable(account.amount).orElse(amount);
        Paid paid = new Paid(
                channel, "99" + Math.abs(UUID.randomUUID().getMostSignificantBits()), amount, request.at(clock));
        account.payments.add(paid);
        return paid;
    }

    /** The partner no longer knows any money for a bill. */
    @PostMapping("/bills/{bill}/forget")
    Map<String, Object> forget(@PathVariable String bill) {
        ledger.change(bill, account -> account.payments.removeIf(paid -> true));
        return bill(bill);
    }

    @GetMapping("/bills/{bill}")
    Map<String, Object> bill(@PathVariable String bill) {
        Account account = ledger.find(bill)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No bill " + bill));
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("bill", account.bill);
        said.put("amount", account.amount);
        said.put("qr", account.qr);
        said.put("isQrOpen", account.isQrOpen);
        said.put("vaNumber", account.vaNumber);
        said.put("isVaOpen", account.isVaOpen);
        said.put("payments", account.payments);
        return said;
    }

    @GetMapping("/bills")
    List<Map<String, Object>> bills() {
        return ledger.all().keySet().stream().map(this::bill).toList();
    }

    /** How often each quirk is to happen from now on. */
    @PutMapping("/quirks")
    Map<String, Integer> stumbles(@RequestBody Map<String, Integer> times) {
        return stumbles.set(times);
    }

    /** The partner's number of the payment, and what the workers said when they were told. */
    record Receipt(String reference, List<Notifier.Answer> told) {}
}
