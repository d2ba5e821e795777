package id.mpp.engine.figures;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.clock.ClockDerived;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a row of figures for each application: written with the step it tells about, and written anew whenever somebody doubts it. */
@Component
class Figures {

    private static final int AT_ONCE = 500;

    private final Cases cases;
    private final Calendars calendars;
    private final CaseFiguresTable table;
    private final TransactionTemplate transaction;
    private final Own own;

    Figures(
            Cases cases,
            Calendars calendars,
            CaseFiguresTable table,
            TransactionTemplate transaction,
            FiguresSettings settings) {
        this.cases = cases;
        this.calendars = calendars;
        this.table = table;
        this.transaction = transaction;
        this.own = new Own(settings.own());
    }

    @EventListener
    void onClock(ClockDerived event) {
        derive(List.of(event.businessKey()));
    }

    /** Writes all rows anew, some at a time, beside people at work; returns how many there are. */
    int rebuild() {
        int done = 0;
        List<String> keys = rebuildAfter("");
        while (!keys.isEmpty()) {
            done += keys.size();
            keys = rebuildAfter(keys.get(keys.size() - 1));
        }
        return done;
    }

    private List<String> rebuildAfter(String last) {
        return transaction.execute(status -> {
            List<String> keys = cases.lockNext(last, AT_ONCE);
            if (!keys.isEmpty()) {
                derive(keys);
            }
            return keys;
        });
    }

    private void derive(Collection<String> businessKeys) {
        var calendar = calendars.history();
        table.save(cases.of(businessKeys).stream()
                .map(facts -> CaseFigures.of(facts, calendar, own))
                .toList());
    }
}
