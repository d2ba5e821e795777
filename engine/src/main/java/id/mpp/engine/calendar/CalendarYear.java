package id.mpp.engine.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;

/**
 * The special days of one year.
 *
 * @param status whether a decree stands behind it; a deadline in an unconfirmed year carries a warning
 * @param decree number and date of the decree; null as long as there is none
 */
public record CalendarYear(
        @Min(2000) @Max(2200) int year,
        @NotNull Status status,
        String decree,
        @NotNull List<@NotNull @Valid SpecialDay> days) {

    /** How far a year can be relied on. */
    public enum Status {
        CONFIRMED,
        UNCONFIRMED;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Status of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
