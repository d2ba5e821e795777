package id.mpp.workers.oss;

/** Fits a text into a field of the guide. */
final class Cut {

    private Cut() {}

    /** The text, or what stands in for it when there is none, at most this long. */
    static String to(int longest, String text, String otherwise) {
        String chosen = text.isBlank() ? otherwise : text.strip();
        int end = chosen.offsetByCodePoints(0, Math.min(longest, chosen.codePointCount(0, chosen.length())));
        return chosen.substring(0, end);
    }
}
