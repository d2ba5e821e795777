package id.mpp.workers.dokumen;

import id.mpp.workers.kit.NotRetryable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attribute {@code data-jika}: whether there is anything at a path, or not, or whether it is, or is not, one certain text.
 *
 * @param path what is asked
 * @param expected null when anything will do
 */
record Condition(String path, boolean isNegated, String expected) {

    private static final Pattern COMPARISON = Pattern.compile("([^\\s!=]+)\\s*(!?=)\\s*(.*)");
    private static final Pattern ANYTHING = Pattern.compile("(!?)\\s*([^\\s!=]+)");

    static Condition of(String text) {
        Matcher comparison = COMPARISON.matcher(text.strip());
        if (comparison.matches()) {
            return new Condition(
                    comparison.group(1),
                    comparison.group(2).equals("!="),
                    comparison.group(3).strip());
        }
        Matcher anything = ANYTHING.matcher(text.strip());
        if (anything.matches()) {
            return new Condition(anything.group(2), !anything.group(1).isEmpty(), null);
        }
        throw new NotRetryable(
                "Templat berisi data-jika yang tidak terbaca",
                "Tulis misalnya: nama, !nama, nama = teks, atau nama != teks");
    }

    boolean holds(Content content) {
        boolean isSo = expected == null ? content.said(path).isPresent() : content.says(path, expected);
        return isSo != isNegated;
    }
}
