package id.mpp.engine.deputies;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Who shall stand in for whom, and when.
 *
 * @param officer who is absent; the caller when null
 * @param from minute in the zone of the MPP; now when null
 * @param to the first minute without it
 * @param services ids of processes; all when null or empty
 */
record Nomination(
        String officer,
        @NotBlank String deputy,
        @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime from,
        @NotNull @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime to,
        List<String> services) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The minute that runs has begun already, and the page may have been filled in just before it. */
    Instant begin(Instant now, ZoneId zone) {
        Instant wanted = from == null ? now : from.atZone(zone).toInstant();
        Duration late = Duration.between(wanted, now);
        return late.isNegative() || late.compareTo(PATIENCE) > 0 ? wanted : now;
    }

    Instant end(ZoneId zone) {
        return to.atZone(zone).toInstant();
    }

    List<String> scope() {
        return services == null || services.isEmpty()
                ? null
                : services.stream().distinct().toList();
    }
}
