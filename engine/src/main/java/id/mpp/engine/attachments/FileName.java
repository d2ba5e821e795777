package id.mpp.engine.attachments;

import java.util.Locale;

/** The name under which a file is kept: no path, nothing that a file system or a header could take for something else. */
record FileName(String text) {

    private static final int LONGEST = 100;

    /** @param sent as it came; null and blanks become "lampiran" */
    static FileName of(String sent, FileType type) {
        String last = (sent == null ? "" : sent).replaceAll(".*[/\\\\]", "");
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._()+,-]", "_").replaceAll("\\s+", " ");
        String stem = withoutEnding(plain, type).replaceAll("^[. ]+|[. ]+$", "");
        String kept = stem.isEmpty() ? "lampiran" : stem.substring(0, Math.min(stem.length(), LONGEST));
        return new FileName(kept + "." + type.endings().get(0));
    }

    private static String withoutEnding(String name, FileType type) {
        return type.endings().stream()
                .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending))
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length() - 1))
                .orElse(name);
    }
}
