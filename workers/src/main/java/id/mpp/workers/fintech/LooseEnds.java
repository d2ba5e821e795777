package id.mpp.workers.fintech;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Explained;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after what no process waits for: bills whose case has ended, and notices about bills that are closed or unknown. */
final class LooseEnds {

    private static final Logger LOG = LoggerFactory.getLogger(LooseEnds.class);

    private final PaymentPartner partner;
    private final Register register;
    private final Billing billing;
    private final Map<String, String> troubles = new HashMap<>();

    LooseEnds(PaymentPartner partner, Register register, Billing billing) {
        this.partner = partner;
        this.register = register;
        this.billing = billing;
    }

    void tie() {
        register.abandoned().forEach(bill -> attempt(bill.number(), bill, billing::end));
        register.unanswered().forEach(notice -> attempt(notice.path("bill").asText(), notice, this::ask));
    }

    /** The partner decides here, too: what it knows of is settled, and a notice it does not stand by is forgotten. */
    private void ask(JsonNode notice) {
        String number = notice.path("bill").asText();
        Bill bill = register.find(number).orElseGet(() -> unknown(number, notice.path("content")));
        register.settle(partner.money(bill));
        register.answered(notice.path("id").asLong());
    }

    /** Only its numbers count: they are all the partner is asked by. */
    private static Bill unknown(String number, JsonNode content) {
        return new Bill(
                number,
                "",
                BigDecimal.ZERO,
                Instant.EPOCH,
                Instant.EPOCH,
                "",
                Optional.ofNullable(content.path("originalReferenceNo").textValue()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** One that fails keeps no other waiting; in an outage of hours the same trouble of a bill is said once. */
    private <T> void attempt(String number, T one, Consumer<T> work) {
        try {
            work.accept(one);
            troubles.remove(number);
        } catch (Explained e) {
            if (!e.getMessage().equals(troubles.put(number, e.getMessage()))) {
                LOG.warn("Bill {} is looked at again later: {}", number, e.getMessage());
            }
        }
    }
}
