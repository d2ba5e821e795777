package id.mpp.workers.kit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words by which a filed paper is known, small or capital; each counts as a whole only, for STRA is a part of "administrasi".
 *
 * @param words one of them is enough
 */
public record WholeWords(List<String> words) {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    public boolean in(String text) {
        return words.stream().anyMatch(word -> pattern(word).matcher(text).find());
    }

    private static Pattern pattern(String word) {
        return Pattern.compile(BEFORE + Pattern.quote(word) + AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
