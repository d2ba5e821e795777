package id.mpp.workers.fintech;

import id.mpp.workers.kit.Wib;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the bills with the partner once a day, and at the start, for nobody knows what came while the workers were away: what
 * the partner knows of is settled, and a payment that it does not know becomes the work of a person.
 */
final class DailyComparison {

    private static final Logger LOG = LoggerFactory.getLogger(DailyComparison.class);

    private final FintechProperties settings;
    private final PaymentPartner partner;
    private final Register register;
    private final Clock clock;
    private Instant last = Instant.MIN;

    DailyComparison(FintechProperties settings, PaymentPartner partner, Register register, Clock clock) {
        this.settings = settings;
        this.partner = partner;
        this.register = register;
        this.clock = clock;
    }

    /** Looks whether it is due; one that fails is due again at the next look. */
    void look() {
        Instant now = clock.instant();
        if (last.isBefore(due(now))) {
            compare(Wib.date(now));
            last = now;
        }
    }

    private Instant due(Instant now) {
        LocalDate today = Wib.date(now);
        Instant ofToday = moment(today);
        return ofToday.isAfter(now) ? moment(today.minusDays(1)) : ofToday;
    }

    private Instant moment(LocalDate day) {
        return day.atTime(settings.reconciliation().at()).atZone(Wib.ZONE).toInstant();
    }

    private void compare(LocalDate today) {
        register.settle(partner.report(today.minusDays(1)));
        List<Bill> bills = register.recent(settings.reconciliation().window());
        bills.forEach(this::compare);
        LOG.info("{} bills compared with the payment partner", bills.size());
    }

    private void compare(Bill bill) {
        List<Money> money = partner.money(bill);
        register.settle(money);
        if (bill.isPaid() && money.isEmpty()) {
            LOG.warn("The payment partner does not know the payment of bill {}", bill.number());
            register.doubt(bill);
        }
    }
}
