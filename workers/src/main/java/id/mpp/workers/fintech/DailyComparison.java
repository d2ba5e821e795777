package id.mpp.workers.fintech;

import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.Wib;
import id.mpp.workers.kit.engine.EngineUnavailable;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the bills with the partner once a day, and at the start, for nobody knows what came while the workers were away: what
 * the partner knows of is settled, and a payment that it does not know becomes the work of a person. The reports of all days of
 * the window are read each time, since workers may have been away for more than one.
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
        Duration window = settings.reconciliation().window();
        today.minusDays(Math.max(1, window.toDays()))
                .datesUntil(today)
                .forEach(day -> attempt("The report of " + day, () -> settleReport(day)));
        List<Bill> bills = register.recent(window);
        bills.forEach(bill -> attempt("Bill " + bill.number(), () -> compare(bill)));
        LOG.info("{} bills compared with the payment partner", bills.size());
    }

    private void settleReport(LocalDate day) {
        partner.report(day)
                .forEach(money -> attempt("Money in the report of " + day, () -> register.settle(List.of(money))));
    }

    private void compare(Bill bill) {
        List<Money> money = partner.money(bill);
        register.settle(money);
        if (bill.isPaid() && money.isEmpty()) {
            LOG.warn("The payment partner does not know the payment of bill {}", bill.number());
            register.doubt(bill);
        }
    }

    /** What only this one is to blame for keeps no other waiting; when a whole side is away, all is tried again. */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (PartnerUnavailable | EngineUnavailable e) {
            throw e;
        } catch (Explained e) {
            LOG.warn("{} could not be compared: {}", what, e.getMessage());
        }
    }
}
