package id.mpp.gate;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the variables a FEEL expression or a form text speaks of; knows just enough FEEL for our forms. */
final class Feel {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?:#(?:if|loop) )?([^}/]*)}}");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FUNCTION =
            Pattern.compile("(?:string join|starts with|count|not|string|substring|contains)\\s*\\(");
    private static final Pattern ROOT = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");
    private static final Set<String> WORDS =
            Set.of("if", "then", "else", "and", "or", "null", "true", "false", "this", "item", "in", "for", "return");

    private Feel() {}

    static Stream<String> inTemplate(String text) {
        return PLACEHOLDER.matcher(text).results().flatMap(found -> inExpression(found.group(1)));
    }

    static Stream<String> inExpression(String expression) {
        String bare = FUNCTION.matcher(TEXT.matcher(expression).replaceAll("0")).replaceAll("(");
        return ROOT.matcher(bare).results().map(found -> found.group()).filter(word -> !WORDS.contains(word));
    }
}
