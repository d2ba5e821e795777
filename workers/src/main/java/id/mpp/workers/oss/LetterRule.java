package id.mpp.workers.oss;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the guide demands of one field that we send.
 *
 * @param length most characters
 * @param required whether it must not be blank
 * @param format pattern of a date or time; null for other texts
 * @param list name of the list of codes it must be in; null for other texts
 * @param remedy name of the sentence that says what to do; null for data that came from OSS itself
 */
record LetterRule(int length, boolean required, String format, String list, String remedy) {

    /** What is wrong with the value, in words; empty when nothing is. */
    Optional<String> fault(String value, Map<String, Set<String>> lists) {
        if (value.isBlank()) {
            return required ? Optional.of("kosong") : Optional.empty();
        }
        if (value.length() > length) {
            return Optional.of("melebihi " + length + " karakter (" + value.length() + ")");
        }
        if (!value.codePoints().allMatch(LetterRule::isWritable)) {
            return Optional.of("memuat karakter yang tidak sah");
        }
        if (format != null && !hasFormat(value)) {
            return Optional.of("bukan tanggal yang sah");
        }
        return list == null || lists.get(list).contains(value)
                ? Optional.empty()
                : Optional.of("bukan kode yang dikenal pedoman OSS");
    }

    private boolean hasFormat(String value) {
        try {
            DateTimeFormatter.ofPattern(format)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** No control characters, and no half of a character. */
    static boolean isWritable(int character) {
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == '\n' || !Character.isISOControl(character) && !isHalf;
    }
}
