package id.mpp.workers.fintech;

import id.mpp.workers.kit.Wib;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moments as SNAP writes them: to the second, with the offset. */
final class SnapTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private SnapTime() {}

    static String of(Instant moment) {
        return FORMAT.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(Wib.ZONE));
    }

    /** Also with fractions of a second, which some partners send. */
    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
