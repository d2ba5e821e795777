package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Keeps identity numbers out of what officers see, wherever they were typed; the same rules as for what OSS sends. */
final class Identifiers {

    private static final Pattern NAMES = Pattern.compile("(nik|npwp|npwpd|noKk|noPaspor|noVa|noNpp)([A-Z0-9]\\w*)?");

    /** Only an agency needs these, to compare them. */
    private static final Pattern FOR_AGENCIES =
            Pattern.compile("(tempatLahir|tanggalLahir|jenisKelamin|namaIbu)([A-Z0-9]\\w*)?");

    private static final int TOO_SHORT_TO_BE_ONE = 8;

    /** Sixteen digits whose middle is a date of birth (women: day + 40). */
    private static final Pattern NIK =
            Pattern.compile("(?<!\\d)\\d{6}(?:[04][1-9]|[1256]\\d|[37][01])(?:0[1-9]|1[0-2])\\d{6}(?!\\d)");

    private final Set<String> values = new TreeSet<>();

    Identifiers(Map<Field, JsonNode> answers) {
        answers.forEach((field, kept) -> {
            String value = kept.asText();
            if (is(field) && value.length() >= TOO_SHORT_TO_BE_ONE) {
                values.add(value);
            }
        });
    }

    /** By its name, or because its author says so with the property {@code mpp.masked}. */
    static boolean is(Field field) {
        return NAMES.matcher(name(field)).matches()
                || "true"
                        .equals(field.schema()
                                .path("properties")
                                .path("mpp.masked")
                                .asText());
    }

    static boolean isForAgenciesOnly(Field field) {
        return FOR_AGENCIES.matcher(name(field)).matches();
    }

    /** {@code 9901********0001}. */
    static String mask(String identity) {
        int shown = identity.length() >= 12 ? 4 : 1;
        int hidden = Math.max(0, identity.length() - 2 * shown);
        return hidden == 0
                ? identity.replaceAll(".", "*")
                : identity.substring(0, shown) + "*".repeat(hidden) + identity.substring(shown + hidden);
    }

    String hide(String text) {
        String safe = text;
        for (String identity : values) {
            safe = safe.replace(identity, mask(identity));
        }
        return NIK.matcher(safe).replaceAll(found -> mask(found.group()));
    }

    private static String name(Field field) {
        return field.path().substring(field.path().lastIndexOf('.') + 1);
    }
}
