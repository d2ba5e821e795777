package id.mpp.engine.outlook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition on a way out of a gateway, in the shapes that designers write; nothing is evaluated. Any other shape is open.
 *
 * @param text such as {@code ${keputusan == 'setuju'}}
 */
record Condition(String text) {

    private static final Pattern WHOLE = Pattern.compile("\\s*[$#]\\{(.*)}\\s*", Pattern.DOTALL);
    private static final Pattern COMPARISON = Pattern.compile("([^=!<>]+)(==|!=|<=|>=|<|>)([^=!<>]+)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "empty", "and", "or", "not");

    /** Whether it holds for these values. */
    Truth in(Map<String, String> values) {
        Matcher whole = WHOLE.matcher(text);
        return !whole.matches() || whole.group(1).contains("(")
                ? Truth.OPEN
                : Arrays.stream(whole.group(1).split("\\|\\|"))
                        .map(part -> all(part, values))
                        .reduce(Truth::or)
                        .orElse(Truth.OPEN);
    }

    private static Truth all(String part, Map<String, String> values) {
        return Arrays.stream(part.split("&&"))
                .map(comparison -> one(comparison.strip(), values))
                .reduce(Truth::and)
                .orElse(Truth.OPEN);
    }

    private static Truth one(String text, Map<String, String> values) {
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return value(comparison.group(1).strip(), values)
                    .flatMap(left -> value(comparison.group(3).strip(), values)
                            .flatMap(right -> compare(left, comparison.group(2), right)))
                    .map(Truth::of)
                    .orElse(Truth.OPEN);
        }
        boolean isNegated = text.startsWith("!");
        return value(isNegated ? text.substring(1).strip() : text, values)
                .map(value -> Truth.of(Boolean.parseBoolean(value) != isNegated))
                .orElse(Truth.OPEN);
    }

    private static Optional<String> value(String operand, Map<String, String> values) {
        Matcher quoted = QUOTED.matcher(operand);
        if (quoted.matches()) {
            return Optional.of(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        return NUMBER.matcher(operand).matches() || operand.equals("true") || operand.equals("false")
                ? Optional.of(operand)
                : Optional.ofNullable(values.get(operand));
    }

    private static Optional<Boolean> compare(String left, String operator, String right) {
        if (operator.equals("==") || operator.equals("!=")) {
            return Optional.of(left.equals(right) == operator.equals("=="));
        }
        if (!NUMBER.matcher(left).matches() || !NUMBER.matcher(right).matches()) {
            return Optional.empty();
        }
        int order = new BigDecimal(left).compareTo(new BigDecimal(right));
        return Optional.of((operator.startsWith("<") ? order < 0 : order > 0) || operator.endsWith("=") && order == 0);
    }

    /** The one variable that a text such as {@code ${name}} stands for; empty for any other. */
    static Optional<String> variableIn(String text) {
        return inside(text).filter(name -> NAME.matcher(name).matches() && !WORDS.contains(name));
    }

    /** What a text says by itself, as {@code oss} or {@code ${1}}; empty when it is blank or has to be worked out. */
    static Optional<String> constant(String text) {
        Optional<String> inside = inside(text);
        return inside.isPresent()
                ? value(inside.get(), Map.of())
                : Optional.ofNullable(text)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty() && !value.contains("{"));
    }

    private static Optional<String> inside(String text) {
        Matcher whole = WHOLE.matcher(text == null ? "" : text);
        return whole.matches() ? Optional.of(whole.group(1).strip()) : Optional.empty();
    }

    /** The variables it asks. */
    List<String> variables() {
        Matcher whole = WHOLE.matcher(text);
        Stream<String> names = !whole.matches()
                ? Stream.empty()
                : NAME.matcher(QUOTED.matcher(whole.group(1)).replaceAll(""))
                        .results()
                        .map(name -> name.group());
        return names.filter(name -> !WORDS.contains(name)).distinct().collect(Collectors.toList());
    }
}
