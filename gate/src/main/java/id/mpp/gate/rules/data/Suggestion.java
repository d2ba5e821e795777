package id.mpp.gate.rules.data;

import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.flow.Read;
import id.mpp.gate.flow.Write;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds the name that was meant: a variable that nobody reads yet, or the one that is spelt most alike. */
final class Suggestion {

    private Suggestion() {}

    static String of(DataFlow flow, Read read) {
        List<Write> later = flow.writesOf(read.variable()).toList();
        if (!later.isEmpty()) {
            return "Pindahkan sesudah " + later.get(0).stepId() + ", yang menulisnya, atau tulis nilainya lebih dahulu";
        }
        return flow.seenBy(read)
                .filter(write -> isLikely(flow, write.variable(), read.variable()))
                .min(Comparator.<Write, Boolean>comparing(write -> flow.isRead(write.variable()))
                        .thenComparing(write -> distance(write.variable(), read.variable()))
                        .thenComparing(Write::variable))
                .map(write -> "Ganti dengan " + write.variable() + " (ditulis " + write.stepId() + ")")
                .orElse("Perbaiki namanya, atau tulis variabel ini pada langkah sebelumnya");
    }

    /** A renamed output keeps one of its words and has no reader yet; a slip of the pen is one or two letters. */
    private static boolean isLikely(DataFlow flow, String written, String read) {
        boolean isRenamed = !flow.isRead(written) && !Collections.disjoint(words(written), words(read));
        return isRenamed || distance(written.toLowerCase(), read.toLowerCase()) <= 2;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("(?=\\p{Lu})")).map(String::toLowerCase).toList();
    }

    /** How many letters have to change (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
