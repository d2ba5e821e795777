package id.mpp.engine.story;

import com.fasterxml.jackson.annotation.JsonValue;
import id.mpp.engine.clock.Granted;
import id.mpp.engine.clock.Segment;
import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Milestone;
import id.mpp.engine.journal.Told;
import id.mpp.engine.migration.Migrations.Migrated;
import java.time.Instant;
import java.util.Locale;

/**
 * Something in the story of an application.
 *
 * @param title what happened, Bahasa Indonesia
 * @param milestone its name in the journal; null for what is none, such as the clock
 * @param by full name of who did it; null as milestone
 * @param position his official position; null for machines
 * @param note what he wrote to it, or the clock's own words; null when nothing
 * @param oss what OSS was told of it; null as milestone
 * @param segment the stretch of the clock that begins here; null elsewhere
 * @param evidence why it was granted by the clock alone; null elsewhere
 */
record Event(
        Kind kind,
        Instant at,
        String title,
        String milestone,
        String by,
        String position,
        String note,
        Told oss,
        Segment segment,
        Granted evidence) {

    static Event of(Entry entry, Told told) {
        Milestone milestone = Milestone.of(entry.milestone());
        boolean isAlarm = milestone == Milestone.WARNED || milestone == Milestone.OVERDUE;
        return new Event(
                isAlarm ? Kind.ALARM : Kind.MILESTONE,
                entry.at(),
                milestone.label(),
                entry.milestone(),
                entry.actorName(),
                entry.actorPosition(),
                entry.note(),
                told,
                null,
                null);
    }

    static Event of(Segment segment) {
        return new Event(
                Kind.CLOCK, segment.from(), Words.of(segment), null, null, null, segment.note(), null, segment, null);
    }

    static Event of(Granted evidence) {
        return new Event(
                Kind.EVIDENCE,
                evidence.deemedAt(),
                "Bukti pengabulan otomatis",
                null,
                null,
                null,
                Words.of(evidence),
                null,
                null,
                evidence);
    }

    static Event of(Migrated migrated) {
        return new Event(
                Kind.MIGRATION, migrated.at(), Words.of(migrated), null, migrated.by(), null, null, null, null, null);
    }

    /** Where it comes from. */
    enum Kind {
        MILESTONE,
        /** A milestone that the clock has written to warn people. */
        ALARM,
        CLOCK,
        EVIDENCE,
        /** A designer has taken the case over to a newer version of its diagram. */
        MIGRATION;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
