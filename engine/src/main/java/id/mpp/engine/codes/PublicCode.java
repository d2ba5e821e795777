package id.mpp.engine.codes;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the public looks something up by: 80 random bits, in letters that nobody mistakes for another. */
public final class PublicCode {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;
    private static final Pattern CODE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {}

    /** A new one. */
    public static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .reduce("", String::concat);
    }

    /** As somebody typed it off the paper; empty when it can be none. */
    public static Optional<String> read(String typed) {
        String code = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replaceAll("[il]", "1");
        return Optional.of(code).filter(text -> CODE.matcher(text).matches());
    }
}
