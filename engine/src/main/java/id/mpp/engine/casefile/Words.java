package id.mpp.engine.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values as officers read them; what is missing is "-". */
final class Words {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
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

    /** A finding or a choice of a contract: {@code TIDAK_COCOK} is "Tidak cocok". */
    static String ofCode(String code) {
        return CODE.matcher(code).matches() ? Labels.words(code) : code;
    }
}
