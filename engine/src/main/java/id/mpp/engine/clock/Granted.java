package id.mpp.engine.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The evidence of an application that was granted by the clock alone, as people read it.
 *
 * @param limit working days
 * @param source where the limit stands in law
 * @param days the working days that were used up
 * @param agrees whether today's journal and the calendar of that time give the same result
 */
public record Granted(
        int limit,
        String source,
        int calendarVersion,
        Instant startedAt,
        List<LocalDate> days,
        Instant deadline,
        Instant deemedAt,
        boolean agrees) {

    static Granted of(EvidenceRecord record, EvidenceRecord again) {
        return new Granted(
                record.rule().days(),
                record.rule().source(),
                record.calendarVersion(),
                record.startedAt(),
                record.days(),
                record.deadline(),
                record.deemedAt(),
                record.equals(again));
    }
}
