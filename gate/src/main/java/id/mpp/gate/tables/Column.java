package id.mpp.gate.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of a decision table, cut into the pieces that its cells tell apart.
 *
 * @param pieces what people call each piece
 * @param rows which pieces each row takes
 */
public record Column(List<String> pieces, List<BitSet> rows) {

    private static final Set<String> BOOLEAN = Set.of("true", "false");

    /** A piece: how to call it, and whether a condition takes it. */
    private record Piece(String name, Predicate<Condition> isTaken) {}

    /**
     * @param cells the conditions, row by row
     * @param allowed what the column can hold at all; {@link Condition#ANY} when nobody says so
     * @param type the type of the column
     */
    public static Column of(List<Condition> cells, Condition allowed, String type) {
        List<Condition> all = Stream.concat(cells.stream(), Stream.of(allowed)).toList();
        boolean isOrdered = all.stream().anyMatch(cell -> !cell.ranges().isEmpty());
        List<Piece> pieces = (isOrdered ? ordered(all, type) : texts(all))
                .filter(piece -> piece.isTaken().test(allowed))
                .toList();
        return new Column(
                pieces.stream().map(Piece::name).toList(),
                cells.stream().map(cell -> taken(cell, pieces)).toList());
    }

    boolean isFull(int row) {
        return rows.get(row).cardinality() == pieces.size();
    }

    boolean isShared(int one, int other) {
        return rows.get(one).intersects(rows.get(other));
    }

    private static BitSet taken(Condition cell, List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).isTaken().test(cell))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Where nobody lists the texts that can come, there is one more that no row names. */
    private static Stream<Piece> texts(List<Condition> cells) {
        Set<String> texts =
                cells.stream().flatMap(cell -> cell.texts().stream()).collect(Collectors.toCollection(TreeSet::new));
        boolean isBoolean = texts.stream().anyMatch(BOOLEAN::contains);
        if (isBoolean) {
            texts.addAll(BOOLEAN);
        }
        Stream<Piece> named = texts.stream()
                .map(text ->
                        new Piece(text, cell -> cell.isNot() != cell.texts().contains(text)));
        Piece rest = new Piece(texts.isEmpty() ? "apa pun" : "nilai lain", Condition::isNot);
        return isBoolean ? named : Stream.concat(named, Stream.of(rest));
    }

    private static Stream<Piece> ordered(List<Condition> cells, String type) {
        List<BigDecimal> ends = List.copyOf(cells.stream()
                .flatMap(cell -> cell.ranges().stream())
                .flatMap(range -> Stream.of(Optional.ofNullable(range.from()), Optional.ofNullable(range.to())))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new)));
        Ends named = new Ends(ends, type);
        List<Piece> pieces = new ArrayList<>();
        if (!named.mayBeLowest() || cells.stream().anyMatch(cell -> cell.isBelow(ends.get(0)))) {
            pieces.add(between(named, null, ends.get(0)));
        }
        for (int i = 0; i < ends.size(); i++) {
            BigDecimal end = ends.get(i);
            BigDecimal next = i + 1 < ends.size() ? ends.get(i + 1) : null;
            pieces.add(new Piece(
                    named.name(end),
                    cell -> cell.isNot() != cell.ranges().stream().anyMatch(range -> range.holds(end))));
            if (!named.areNeighbours(end, next)) {
                pieces.add(between(named, end, next));
            }
        }
        return pieces.stream();
    }

    private static Piece between(Ends ends, BigDecimal low, BigDecimal high) {
        return new Piece(
                ends.between(low, high),
                cell -> cell.isNot() != cell.ranges().stream().anyMatch(range -> range.holdsBetween(low, high)));
    }
}
