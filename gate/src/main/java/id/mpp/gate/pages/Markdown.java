package id.mpp.gate.pages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page under way; what comes from the files is shown as plain text. */
final class Markdown {

    private static final String NOTHING = "-";

    private final StringBuilder text = new StringBuilder();

    Markdown paragraph(String sentence) {
        if (!sentence.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(sentence).append('\n');
        }
        return this;
    }

    /** A heading with a table; without rows neither. */
    Markdown section(String heading, List<String> head, Stream<List<String>> rows) {
        List<List<String>> all = rows.toList();
        return all.isEmpty() ? this : paragraph(heading).table(head, all);
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        text.append('\n').append(row(head)).append("|---".repeat(head.size())).append("|\n");
        rows.forEach(row -> text.append(row(row)));
        return this;
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isBlank() ? NOTHING : cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Nothing when there is nothing: drawings may be unfinished. */
    static String plain(String words) {
        return words == null
                ? ""
                : words.strip()
                        .replaceAll("\\s+", " ")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replaceAll("([|*_`\\[\\]\\\\])", "\\\\$1");
    }

    static String code(String words) {
        String oneLine = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        return oneLine.isEmpty() ? "" : "`" + oneLine.replace("|", "\\|").replace('`', '\'') + "`";
    }

    static String codes(Collection<String> words) {
        return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).distinct().collect(Collectors.joining("<br>"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
