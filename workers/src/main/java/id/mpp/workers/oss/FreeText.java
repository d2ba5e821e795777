package id.mpp.workers.oss;

import java.nio.charset.StandardCharsets;

/** Free text of an officer as it fits into a field of the guide; names and numbers are never changed like this. */
final class FreeText {

    static final String MARK = " ... (dipotong)";

    private FreeText() {}

    /**
     * The text, or what stands in for it when there is none; too long a text is cut and says so.
     *
     * <p>The guide does not say what it counts, so the bytes are counted: that is the most there can be.
     */
    static String fit(String text, String otherwise, int longest) {
        String clean = clean(text);
        String chosen = clean.isBlank() ? otherwise : clean;
        return bytes(chosen) <= longest ? chosen : cut(chosen, longest - bytes(MARK)) + MARK;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(FreeText::written).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** A control character becomes a blank, half a character the sign that something was there. */
    private static int written(int character) {
        if (LetterRule.isWritable(character)) {
            return character;
        }
        return Character.isISOControl(character) ? ' ' : 0xFFFD;
    }

    private static String cut(String text, int longest) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += bytes(text.substring(end, next));
            if (used > longest) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
