package id.mpp.gate.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a decision table, as far as FEEL is a list of values and ranges.
 *
 * @param texts the texts, or {@code true} and {@code false}, that fit
 * @param ranges the numbers and dates that fit
 * @param isNot true when everything else fits
 */
public record Condition(Set<String> texts, List<Range> ranges, boolean isNot) {

    public static final Condition ANY = new Condition(Set.of(), List.of(), true);

    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"|(true|false)");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(.+)");
    private static final Pattern BETWEEN = Pattern.compile("([\\[\\](])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\[\\])])");

    /** Nothing when the cell holds more than we understand. */
    public static Optional<Condition> parse(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(ANY);
        }
        Matcher not = NOT.matcher(text);
        boolean isNot = not.matches();
        Condition condition = new Condition(new HashSet<>(), new ArrayList<>(), isNot);
        for (String part : COMMA.split(isNot ? not.group(1) : text)) {
            if (!condition.add(part.strip())) {
                return Optional.empty();
            }
        }
        return Optional.of(condition);
    }

    public boolean isAny() {
        return isNot && texts.isEmpty() && ranges.isEmpty();
    }

    /** True when the cell asks for all that is less than this. */
    boolean isBelow(BigDecimal end) {
        return ranges.stream().anyMatch(range -> range.from() == null && end.equals(range.to()));
    }

    private boolean add(String part) {
        Matcher text = TEXT.matcher(part);
        if (text.matches()) {
            return texts.add(text.group(1) == null ? text.group(2) : text.group(1));
        }
        Optional<Range> range = range(part);
        range.ifPresent(ranges::add);
        return range.isPresent();
    }

    private static Optional<Range> range(String part) {
        Matcher compared = COMPARED.matcher(part);
        if (compared.matches()) {
            return Moment.parse(compared.group(2)).map(value -> compared(compared.group(1), value));
        }
        Matcher between = BETWEEN.matcher(part);
        if (between.matches()) {
            return Moment.parse(between.group(2))
                    .flatMap(from -> Moment.parse(between.group(3))
                            .map(to -> new Range(
                                    from,
                                    between.group(1).equals("["),
                                    to,
                                    between.group(4).equals("]"))));
        }
        return Moment.parse(part).map(Range::only);
    }

    private static Range compared(String sign, BigDecimal value) {
        boolean isIn = sign.endsWith("=");
        return sign.startsWith("<") ? new Range(null, false, value, isIn) : new Range(value, isIn, null, false);
    }
}
