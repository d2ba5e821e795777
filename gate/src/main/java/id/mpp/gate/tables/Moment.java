package id.mpp.gate.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number, or a date of FEEL as the number of its seconds, so that both can be put in order. */
final class Moment {

    private static final Pattern DATE = Pattern.compile("(?:date(?: and time)?\\s*\\(\\s*|@)\"([^\"]*)\"\\s*\\)?");

    private Moment() {}

    static Optional<BigDecimal> parse(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return Optional.of(date.matches() ? seconds(date.group(1)) : new BigDecimal(text));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty(); // a variable, a function, a date with a zone
        }
    }

    private static BigDecimal seconds(String date) {
        LocalDateTime moment = date.contains("T")
                ? LocalDateTime.parse(date)
                : LocalDate.parse(date).atStartOfDay();
        return BigDecimal.valueOf(moment.toEpochSecond(ZoneOffset.UTC));
    }
}
