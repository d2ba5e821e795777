package id.mpp.workers.dokumen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attribute {@code data-jika}: whether there is anything at a path, or whether it is, or is not, one certain text.
 *
 * @param path what is asked
 * @param expected null when anything will do
 */
record Condition(String path, boolean isNegated, String expected) {

    private static final Pattern COMPARISON = Pattern.compile("(\\S+)\\s*(!?=)\\s*(.*)");

    static Condition of(String text) {
        Matcher comparison = COMPARISON.matcher(text.strip());
        if (comparison.matches()) {
            return new Condition(
                    comparison.group(1),
                    comparison.group(2).equals("!="),
                    comparison.group(3).strip());
        }
        boolean isNegated = text.strip().startsWith("!");
        return new Condition(text.strip().replaceFirst("^!\\s*", ""), isNegated, null);
    }

    boolean holds(Content content) {
        boolean isSo = expected == null ? content.said(path).isPresent() : content.says(path, expected);
        return isSo != isNegated;
    }
}
