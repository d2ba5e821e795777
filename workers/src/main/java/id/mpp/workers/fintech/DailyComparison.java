package id.mpp.workers.fintech;

import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.Wib;
import id.mpp.workers.kit.engine.EngineUnavailable;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the bills with the partner once a day, and at the start, for nobody knows what came while the workers were away: what
 * the partner knows of is settled, and a payment that it does not know becomes the work of a person. The reports of all days of
 * the window are read each time, since workers may have been away for more than one.
 */
final class DailyComparison {

    private static final Logger LOG = LoggerFactory.getLogger(DailyComparison.class);

    /** So many unanswered questions in a row, and it is the partner that is away, not a bill that it cannot answer for. */
    private static final int AWAY = 3;

    private final FintechProperties settings;
    private final PaymentPartner partner;
    private final Register register;
    private final Clock clock;
    private final Queue<Question> open = new ArrayDeque<>();
    private final Set<String> said = new HashSet<>();
    private Instant last = Instant.MIN;

    DailyComparison(FintechProperties settings, PaymentPartner partner, Register register, Clock clock) {
        this.settings = settings;
        this.partner = partner;
        this.register = register;
        this.clock = clock;
    }

    /** Looks whether it is due, and asks again what the partner has not answered yet. */
    void look() {
        Instant now = clock.instant();
        if (last.isBefore(due(now))) {
            List<Question> all = questions(Wib.date(now));
            open.clear();
            open.addAll(all);
            said.clear();
            last = now;
            LOG.info("{} bills and reports are compared with the payment partner", all.size());
        }
        askOpen();
        open.stream()
                .map(Question::what)
                .filter(said::add)
                .forEach(what -> LOG.warn("The payment partner has no answer about {} and is asked again", what));
    }

    /** What fails goes to the end, so that it keeps no other waiting; when the partner is away, all waits. */
    private void askOpen() {
        int unanswered = 0;
        for (int left = open.size(); left > 0; left--) {
            Question question = open.remove();
            try {
                ask(question);
                unanswered = 0;
            } catch (PartnerUnavailable e) {
                open.add(question);
                unanswered++;
                if (unanswered == AWAY) {
                    throw e;
                }
            } catch (RuntimeException e) {
                open.add(question);
                throw e;
            }
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

    private List<Question> questions(LocalDate today) {
        Duration window = settings.reconciliation().window();
        Stream<Question> reports = today.minusDays(Math.max(1, window.toDays()))
                .datesUntil(today)
                .map(day -> new Question("The report of " + day, () -> settleReport(day)));
        Stream<Question> bills = register.recent(window).stream()
                .map(bill -> new Question("Bill " + bill.number(), () -> compare(bill)));
        return Stream.concat(reports, bills).toList();
    }

    /** What only one is to blame for keeps no other waiting. */
    private static void ask(Question question) {
        try {
            question.work.run();
        } catch (PartnerUnavailable | EngineUnavailable e) {
            throw e;
        } catch (Explained e) {
            LOG.warn("{} could not be compared: {}", question.what, e.getMessage());
        }
    }

    private void settleReport(LocalDate day) {
        partner.report(day)
                .forEach(money ->
                        ask(new Question("Money in the report of " + day, () -> register.settle(List.of(money)))));
    }

    private void compare(Bill bill) {
        List<Money> money = partner.money(bill);
        register.settle(money);
        if (bill.isPaid() && money.isEmpty()) {
            LOG.warn("The payment partner does not know the payment of bill {}", bill.number());
            register.doubt(bill);
        }
    }

    /** Something to ask the partner, and what to do with its answer. */
    private record Question(String what, Runnable work) {}
}
