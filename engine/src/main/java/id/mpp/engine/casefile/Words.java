package id.mpp.engine.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values as officers read them; what is missing is "-". */
final class Words {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(Z|[+-]\\d{2}:\\d{2})?");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final int MOST_DECIMALS = 10;
    private static final String NOTHING = "-";

    private Words() {}

    static String of(JsonNode value) {
        if (value.isArray()) {
            String all = StreamSupport.stream(value.spliterator(), false)
                    .map(Words::of)
                    .collect(Collectors.joining(", "));
            return all.isEmpty() ? NOTHING : all;
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "Ya" : "Tidak";
        }
        String text = value.isNull() ? "" : value.asText().strip();
        Matcher day = DAY.matcher(text);
        return day.matches() ? day.group(3) + "-" + day.group(2) + "-" + day.group(1) : text.isEmpty() ? NOTHING : text;
    }

    /** A day, or a day and a time; with an offset it is told in this zone. */
    static String ofMoment(String text, ZoneId zone) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return of(TextNode.valueOf(text));
        }
        LocalDateTime local = moment.group(2) == null
                ? LocalDateTime.parse(moment.group(1))
                : OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
        return local.format(SHOWN);
    }

    /** With the separators that Indonesians read; text stays as it was written. */
    static String ofNumber(JsonNode value) {
        NumberFormat format = NumberFormat.getInstance(INDONESIAN);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return value.isNumber() ? format.format(value.decimalValue()) : of(value);
    }

    /** A finding or a choice of a contract: {@code TIDAK_COCOK} is "Tidak cocok". */
    static String ofCode(String code) {
        return CODE.matcher(code).matches() ? Labels.words(code) : code;
    }
}
