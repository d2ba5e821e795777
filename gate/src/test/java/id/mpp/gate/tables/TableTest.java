package id.mpp.gate.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decision tables leave open, and what they answer twice. Columns are separated by a bar, rows by a semicolon. */
class TableTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', quoteCharacter = '`', textBlock = """
            integer : < 5 ; > 5                              : 5
            integer : <= 5 ; >= 6                            : -
            double  : <= 5 ; >= 6                            : antara 5 dan 6
            double  : [0..10] ; ]10..20] ; > 20              : -
            double  : [0..10[ ; ]10..20] ; > 20              : 10
            double  : [0..10) ; (10..20] ; > 20              : 10
            double  : [0..10] ; ]10..20]                     : lebih dari 20
            double  : > 0                                    : 0
            double  : >= 0                                   : -
            double  : >= -1                                  : kurang dari -1
            double  : not(> 3) ; > 4                         : antara 3 dan 4
            double  : 1, 2, 3 ; < 1 ; > 3                    : antara 1 dan 2
            integer : 1, 2, 3 ; < 1 ; > 3                    : -
            date    : < date("2025-01-01") ; > date("2025-01-01")      : 2025-01-01
            date    : < date("2025-01-01") ; >= date("2025-01-01")     : -
            date    : [date("2025-01-01")..date("2025-12-31")] ; > @"2026-01-01" : antara 2025-12-31 dan 2026-01-01
            boolean : true                                   : false
            boolean : true ; false                           : -
            boolean : not(true) ; true                       : -
            string  : "a", "b" ; "c"                         : nilai lain
            string  : "a", "b" ; not("a", "b")               : -
            string  : not("a") ; "a"                         : -
            """)
    void aGapOfOneColumnIsNamed(String type, String column, String gap) {
        List<Condition> cells = cells(column);
        TableSpace table = new TableSpace(List.of(Column.of(cells, Condition.ANY, type)), cells.size());

        assertThat(table.gap().map(found -> found.get(0)).orElse("-")).isEqualTo(gap);
    }

    @Test
    void aGapBetweenColumnsIsNamed() {
        TableSpace table = table("double|string", "< 10 | \"a\"", "< 10 | \"b\"", ">= 10 | \"a\"");

        assertThat(table.gap()).contains(List.of("kurang dari 10", "nilai lain"));
        assertThat(table("double|string", "< 10 | \"a\"", "< 10 | not(\"a\")", ">= 10 | -")
                        .gap())
                .isEmpty();
    }

    @Test
    void whatCannotComeIsNoGap() {
        Condition allowed = new Condition(Set.of("kecil", "besar"), List.of(), false);

        Column column = Column.of(cells("\"kecil\" ; \"besar\" ; \"raksasa\""), allowed, "string");

        assertThat(column.pieces()).containsExactly("besar", "kecil");
        assertThat(new TableSpace(List.of(column), 2).gap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', quoteCharacter = '`', textBlock = """
            double  : < 10 ; >= 10        : false
            double  : <= 10 ; >= 10       : true
            double  : [1..3[ ; [3..5]     : false
            integer : ]1..3[ ; 2          : true
            string  : "a" ; not("a")      : false
            string  : "a" ; -             : true
            """)
    void rowsThatAnswerTheSameAreFound(String type, String column, boolean isTwice) {
        List<Condition> cells = cells(column);
        TableSpace table = new TableSpace(List.of(Column.of(cells, Condition.ANY, type)), cells.size());

        assertThat(table.overlaps().findAny().isPresent()).isEqualTo(isTwice);
    }

    /** Better no finding than a wrong one. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', quoteCharacter = '`', textBlock = """
            luas > 5
            [1..batas]
            starts with(?, "a")
            date and time("2025-01-01T00:00:00@Asia/Jakarta")
            "a", b
            """)
    void whatIsMoreThanValuesAndRangesIsNotJudged(String cell) {
        assertThat(Condition.parse(cell)).isEmpty();
    }

    private static TableSpace table(String types, String... rows) {
        String[] type = types.split("\\|");
        return new TableSpace(
                IntStream.range(0, type.length)
                        .mapToObj(i -> Column.of(
                                Arrays.stream(rows)
                                        .map(row -> Condition.parse(row.split("\\|")[i])
                                                .orElseThrow())
                                        .toList(),
                                Condition.ANY,
                                type[i]))
                        .toList(),
                rows.length);
    }

    private static List<Condition> cells(String column) {
        return Arrays.stream(column.split(";"))
                .map(cell -> Condition.parse(cell).orElseThrow())
                .toList();
    }
}
