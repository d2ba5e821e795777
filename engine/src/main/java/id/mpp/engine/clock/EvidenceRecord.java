package id.mpp.engine.clock;

import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.services.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Why an application was granted by the clock alone (UU 30/2014 Ps 53): everything that is needed to compute it again.
 *
 * @param rule the limit that held
 * @param calendarVersion version of the calendar, see {@code GET /api/calendar/versions/{version}}
 * @param journal the lines that the clock has read, up to the one that granted
 * @param startedAt complete and correct, or the last restart
 * @param days the working days that were used up
 * @param deadline closing time of the last of them
 * @param deemedAt when it was granted; never before the deadline
 */
record EvidenceRecord(
        String businessKey,
        String service,
        Limit rule,
        int calendarVersion,
        ZoneId zone,
        List<Line> journal,
        Instant startedAt,
        List<LocalDate> days,
        Instant deadline,
        Instant deemedAt) {

    /** A line of the journal without its words, which may name people. */
    record Line(int sequence, String milestone, Instant at) {}

    static EvidenceRecord of(
            String businessKey, String service, Limit rule, List<Line> journal, WorkCalendar calendar) {
        List<Tick> ticks = journal.stream()
                .map(line -> new Tick(line.milestone(), line.at(), null))
                .toList();
        Reading reading = LegalClock.read(ticks, rule.days(), calendar);
        return new EvidenceRecord(
                businessKey,
                service,
                rule,
                calendar.version(),
                calendar.zone(),
                journal,
                reading.startedAt(),
                reading.days(),
                reading.deadline(),
                reading.endedAt());
    }

    boolean isReached() {
        return deadline != null && !deemedAt.isBefore(deadline);
    }
}
