package id.mpp.engine.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a number is written, e.g. {@code 503/{nomor:3}/SIP/{bulan}/{tahun}}.
 *
 * @param text the pattern
 */
record NumberPattern(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?::([1-9]))?}");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    static NumberPattern of(String text, String place) {
        List<String> names =
                PLACE.matcher(text).results().map(found -> found.group(1)).toList();
        if (!names.contains("nomor") || !names.contains("tahun")) {
            throw new CannotIssue(place + ".nomor harus memuat {nomor} dan {tahun}");
        }
        if (!List.of("nomor", "tahun", "bulan").containsAll(names)) {
            throw new CannotIssue(place + ".nomor hanya mengenal {nomor}, {nomor:3}, {bulan}, dan {tahun}");
        }
        return new NumberPattern(text);
    }

    String write(int sequence, LocalDate date) {
        return PLACE.matcher(text).replaceAll(place -> part(place, sequence, date));
    }

    private static String part(MatchResult place, int sequence, LocalDate date) {
        return switch (place.group(1)) {
            case "nomor" -> padded(sequence, place.group(2));
            case "bulan" -> ROMAN.get(date.getMonthValue() - 1);
            default -> String.valueOf(date.getYear());
        };
    }

    private static String padded(int sequence, String digits) {
        String number = String.valueOf(sequence);
        return digits == null ? number : "0".repeat(Math.max(0, Integer.parseInt(digits) - number.length())) + number;
    }
}
