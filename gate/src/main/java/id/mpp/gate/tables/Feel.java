package id.mpp.gate.tables;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the variables a FEEL expression or a form text speaks of; where it cannot be sure, it names none. */
public final class Feel {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?:#(?:if|loop) )?([^}/]*)}}");
    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    /** Functions whose names have blanks; all others are one word before a bracket. */
    private static final Pattern FUNCTION = Pattern.compile(
            "\\b(?:date and time|years and months duration|string join|string length|starts with|ends with|upper case|lower case"
                    + "|substring before|substring after|list contains|insert before|index of|distinct values|day of (?:year|week)"
                    + "|month of year|week of year|get value|get entries|get or else|is defined|met by|overlaps (?:before|after)"
                    + "|finished by|started by|random number|last day of month|context put|context merge|to base64)\\s*\\(");
    /** What stands in the brackets behind a list speaks of the list's items. */
    private static final Pattern FILTER = Pattern.compile("(?<=[\\w\\])])\\s*\\[[^\\[\\]]*]");

    /** The names that an expression gives itself: in a loop, or as an entry of a context. */
    private static final Pattern BOUND = Pattern.compile("(?:\\b(?:for|some|every)|,)\\s+(\\w+)\\s+in\\b|(\\w+)\\s*:");

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ROOT =
            Pattern.compile("(?<![.\\w])[\\p{L}_][\\w\\p{L}]*(?![\\w\\p{L}]|\\s*\\(|\\s*:)");
    private static final Set<String> WORDS = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "this",
            "parent",
            "item",
            "in",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "partial");

    private Feel() {}

    public static Stream<String> inTemplate(String text) {
        return PLACEHOLDER.matcher(text).results().flatMap(found -> inExpression(found.group(1)));
    }

    public static Stream<String> inExpression(String expression) {
        String bare = bare(expression);
        Set<String> bound = BOUND.matcher(bare)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
        return bare.contains("function")
                ? Stream.empty()
                : ROOT.matcher(bare)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !WORDS.contains(word) && !bound.contains(word));
    }

    private static String bare(String expression) {
        String withoutTexts =
                COMMENT.matcher(TEXT.matcher(expression).replaceAll("0")).replaceAll(" ");
        return FILTER.matcher(FUNCTION.matcher(withoutTexts).replaceAll("(")).replaceAll("");
    }
}
