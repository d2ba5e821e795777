package id.mpp.gate.diagram;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the variables that Camunda's expressions, {@code ${...}}, speak of. */
public final class Expressions {

    private static final String TEXT = "'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"";
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{((?:" + TEXT + "|[^}'\"])*)}");
    private static final Pattern CONSTANT =
            Pattern.compile("[$#]\\{\\s*(?:['\"]([^'\"]*)['\"]|(true|false|[0-9.]+))\\s*}");
    private static final Pattern ROOT =
            Pattern.compile("(?<![.\\w$])[A-Za-z_$][\\w$]*(?![\\w$]|\\s*\\(|:[A-Za-z]\\w*\\()");

    /** What the engine itself offers to every expression. */
    private static final Set<String> ENGINE =
            Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

    private static final Set<String> WORDS = Set.of(
            "true",
            "false",
            "null",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof");

    private Expressions() {}

    public static boolean isOne(String text) {
        return EXPRESSION.matcher(text).find();
    }

    /** The value of what asks nobody: plain text, or a single text, number or truth value. */
    public static Optional<String> constant(String text) {
        if (!isOne(text)) {
            return Optional.of(text);
        }
        Matcher single = CONSTANT.matcher(text);
        return single.matches()
                ? Optional.of(single.group(1) == null ? single.group(2) : single.group(1))
                : Optional.empty();
    }

    /** The names of the variables, without their properties and without functions. */
    public static Stream<String> variables(String text) {
        return roots(text).filter(root -> !ENGINE.contains(root)).distinct();
    }

    /** True when an expression asks the engine itself instead of variables. */
    public static boolean asksTheEngine(String text) {
        return roots(text).anyMatch(ENGINE::contains);
    }

    private static Stream<String> roots(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .flatMap(found ->
                        ROOT.matcher(found.group(1).replaceAll(TEXT, "0")).results())
                .map(MatchResult::group)
                .filter(word -> !WORDS.contains(word));
    }
}
