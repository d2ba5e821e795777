package id.mpp.gate.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that can be asked of a decision table, and which rows answer it. */
public final class TableSpace {

    /** Beyond this a table is too large to look at from every side; it is let through. */
    private static final int PATIENCE = 200_000;

    private final List<Column> columns;
    private final int rows;
    private int steps;

    public TableSpace(List<Column> columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Two rows, as {@code [earlier, later]}, counted from 0. */
    public record Pair(int earlier, int later) {}

    /** The rows that can answer the same question. */
    public Stream<Pair> overlaps() {
        return pairs().filter(
                        pair -> columns.stream().allMatch(column -> column.isShared(pair.earlier(), pair.later())));
    }

    /** A question that no row answers, column by column. */
    public Optional<List<String>> gap() {
        return gap(0, IntStream.range(0, rows).boxed().toList());
    }

    private Optional<List<String>> gap(int at, List<Integer> left) {
        if (++steps > PATIENCE || left.stream().anyMatch(row -> isFullFrom(at, row))) {
            return Optional.empty();
        }
        if (at == columns.size()) {
            return Optional.of(List.of());
        }
        Column column = columns.get(at);
        Map<List<Integer>, Integer> pieces = IntStream.range(0, column.pieces().size())
                .boxed()
                .collect(Collectors.toMap(
                        piece -> left.stream()
                                .filter(row -> column.rows().get(row).get(piece))
                                .toList(),
                        piece -> piece,
                        Math::min));
        return pieces.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .flatMap(entry ->
                        gap(at + 1, entry.getKey())
                                .map(rest -> prepend(column.pieces().get(entry.getValue()), rest))
                                .stream())
                .findFirst();
    }

    private boolean isFullFrom(int at, int row) {
        return columns.subList(at, columns.size()).stream().allMatch(column -> column.isFull(row));
    }

    private static List<String> prepend(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private Stream<Pair> pairs() {
        return IntStream.range(0, rows).boxed().flatMap(TableSpace::before);
    }

    private static Stream<Pair> before(int later) {
        return IntStream.range(0, later).mapToObj(earlier -> new Pair(earlier, later));
    }
}
