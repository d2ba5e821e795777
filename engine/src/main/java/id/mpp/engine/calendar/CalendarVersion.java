package id.mpp.engine.calendar;

import java.time.Instant;

/**
 * One version of the calendar.
 *
 * @param appliedBy login; null for the one that was shipped
 */
record CalendarVersion(int version, Instant appliedAt, String appliedBy, String reason, CalendarDocument calendar) {}
