package id.mpp.engine.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What makes a day special; official terms stay Indonesian. */
public enum DayKind {
    /** National holiday (libur nasional). */
    LIBUR,
    /** Joint leave (cuti bersama); whether it is worked is a choice of the region. */
    CUTI,
    /** Holiday of the region only (libur daerah). */
    DAERAH,
    /** Worked although the week says otherwise (hari kerja pengganti). */
    KERJA;

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static DayKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
