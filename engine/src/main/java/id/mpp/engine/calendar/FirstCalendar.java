package id.mpp.engine.calendar;

import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has a calendar in force before the first case can need one, and says when it counts in another zone than the engine. */
@Component
@Order(5)
class FirstCalendar implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstCalendar.class);

    private final Calendars calendars;

    FirstCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ZoneId zone = calendars.current().zone();
        if (!zone.equals(ZoneId.systemDefault())) {
            LOG.error(
                    "The calendar in force counts days in {}, the engine works in {} (mpp.zone): correct the setting, or put a"
                            + " calendar with the other zone in force in Cockpit, \"Kalender\"",
                    zone,
                    ZoneId.systemDefault());
        }
    }
}
