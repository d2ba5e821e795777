package id.mpp.gate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.tables.Feel;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which variables an expression speaks of. */
class VariablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${a == 'b'}                                   | a
            ${a.prop('b').stringValue() == "c d"}         | a
            ${!empty a and not (b ge 3)} R/#{c}           | a b c
            ${a ? b : c}                                  | a b c
            ${a['b'] + d[e]}                              | a d e
            ${execution.processBusinessKey}               | -
            ${fn(a)} it's {b} and don't ${c}              | a c
            ${'}' == a}                                   | a
            PT5M                                          | -
            """)
    void ofCamundasExpressions(String text, String variables) {
        assertThat(Expressions.variables(text).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(variables.replace("-", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a                                                    | a
            a.b + count(c.d)                                     | a c
            if a = null then "x y" else b                        | a b
            for x in a.b return x.c + d                          | a d
            some x in a satisfies x = b                          | a b
            a[c = "d"]                                           | a
            [a, b][item != null]                                 | a b
            date and time(a) - duration("P1D")                   | a
            string join([a, b], ", ")                            | a b
            {nilai: a}                                           | a
            not(a in (1, 2)) and b between c and d               | a b c d
            """)
    void ofFeel(String text, String variables) {
        assertThat(Feel.inExpression(text).distinct().sorted().collect(Collectors.joining(" ")))
                .isEqualTo(variables);
    }
}
