package id.mpp.engine.calendar;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the first version of the calendar is made of, together with the national days and the zone of the MPP; later it is changed on its page.
 *
 * @param week working days a week, 5 or 6
 * @param jointLeaveIsWorked whether cuti bersama is worked
 * @param opens opening of the office
 * @param closes closing of the office
 */
@ConfigurationProperties("mpp.calendar")
record CalendarProperties(
        @DefaultValue("5") int week,
        @DefaultValue("false") boolean jointLeaveIsWorked,
        @DefaultValue("08:00") LocalTime opens,
        @DefaultValue("16:00") LocalTime closes) {}
