package id.mpp.sandbox.dukcapil;

import java.util.Locale;

/** Compares two names by the share of letters that need no edit. */
final class Likeness {

    private Likeness() {}

    static int percent(String held, String given) {
        String one = held.strip().toUpperCase(Locale.ROOT);
        String other = given.strip().toUpperCase(Locale.ROOT);
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 100 : 100 * (longest - edits(one, other)) / longest;
    }

    /** Levenshtein distance, row by row. */
    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < current.length; column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[other.length()];
    }
}
