package id.mpp.workers.dukcapil;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How like Dukcapil finds each element it was given, in percent.
 *
 * @param name of the name
 * @param birthDate of the birth date, when it was sent
 * @param sex of the sex, when it was sent
 */
record Likeness(int name, Optional<Integer> birthDate, Optional<Integer> sex) {

    private static final Pattern NUMBER = Pattern.compile("\\((\\d{1,3})\\)");
    private static final Map<String, Integer> WORDS = Map.of("sesuai", 100, "tidak sesuai", 0);

    /** Reads "Sesuai (100)" or "Tidak Sesuai (59)": the number counts, because the second contains the first word. */
    static Optional<Integer> percent(String verdict) {
        Matcher number = NUMBER.matcher(verdict);
        if (number.find()) {
            return Optional.of(Integer.parseInt(number.group(1)));
        }
        return Optional.ofNullable(WORDS.get(verdict.strip().toLowerCase(Locale.ROOT)));
    }

    boolean othersAgree() {
        return birthDate.orElse(100) == 100 && sex.orElse(100) == 100;
    }
}
