package id.mpp.engine.deputies;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Who shall stand in for whom, and when.
 *
 * @param officer who is absent; the caller when null
 * @param from minute in the zone of the MPP; now when null
 * @param to the first minute without it
 * @param services ids of processes; all when null or empty
 */
record Proposal(
        String officer,
        @NotBlank String deputy,
        @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime from,
        @NotNull @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime to,
        List<String> services) {

    /** The minute that runs has begun already. */
    Instant begin(Instant now, ZoneId zone) {
        return from == null
                        || from.equals(
                                now.truncatedTo(ChronoUnit.MINUTES).atZone(zone).toLocalDateTime())
                ? now
                : from.atZone(zone).toInstant();
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
