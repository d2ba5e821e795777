package id.mpp.engine.clock;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.services.Limit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Derives the clock of one application anew and shows it in the engine, in the running transaction. */
@Component
class Projection {

    private final Limits limits;
    private final Ticks ticks;
    private final Calendars calendars;
    private final ClockTable table;
    private final EngineDates dates;
    private final Evidence evidence;

    Projection(
            Limits limits, Ticks ticks, Calendars calendars, ClockTable table, EngineDates dates, Evidence evidence) {
        this.limits = limits;
        this.ticks = ticks;
        this.calendars = calendars;
        this.table = table;
        this.dates = dates;
        this.evidence = evidence;
    }

    /**
     * Derives it.
     *
     * @param isShownAnyway whether the engine is looked at even when the clock shows what it showed before: it may have new
     *     timers
     */
    void project(String businessKey, boolean isShownAnyway) {
        Optional<ClockRow> before = table.find(businessKey);
        row(businessKey, before.orElse(null)).ifPresent(row -> {
            if (before.filter(row::equals).isEmpty()) {
                table.save(List.of(row));
                evidence.keepIfDeemed(row);
            }
            if (isShownAnyway || before.filter(old -> isShownAlike(old, row)).isEmpty()) {
                dates.show(List.of(row));
            }
        });
    }

    /** The days of the limit stay those of the beginning; what happens at the limit is what the service says today. */
    private Optional<ClockRow> row(String businessKey, ClockRow before) {
        Optional<Limits.Found> today = limits.of(businessKey);
        if (before == null) {
            return today.map(found -> row(businessKey, found.service(), found.limit()));
        }
        Limit limit = today.map(found -> new Limit(
                        before.limit().days(),
                        found.limit().atLimit(),
                        before.limit().source()))
                .orElse(before.limit());
        return Optional.of(row(businessKey, before.service(), limit));
    }

    private ClockRow row(String businessKey, String service, Limit limit) {
        return ClockRow.of(businessKey, service, limit, ticks.of(businessKey), calendars.current());
    }

    private static boolean isShownAlike(ClockRow old, ClockRow now) {
        return old.due().equals(now.due())
                && old.isHeld() == now.isHeld()
                && old.priority() == now.priority()
                && old.limit().atLimit() == now.limit().atLimit();
    }
}
