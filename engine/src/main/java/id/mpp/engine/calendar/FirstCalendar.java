package id.mpp.engine.calendar;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has a calendar in force before the first case can need one. */
@Component
@Order(5)
class FirstCalendar implements ApplicationRunner {

    private final Calendars calendars;

    FirstCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        calendars.current();
    }
}
