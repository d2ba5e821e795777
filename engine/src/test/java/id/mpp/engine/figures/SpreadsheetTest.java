package id.mpp.engine.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell of the file: whatever a title begins with, no spreadsheet runs it. */
class SpreadsheetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Izin Apotek | Izin Apotek",
                "=HYPERLINK(\"x\") | \"'=HYPERLINK(\"\"x\"\")\"",
                "+62 | '+62",
                "-1+1 | '-1+1",
                "@SUM(A1) | '@SUM(A1)",
                "Izin; lainnya | \"Izin; lainnya\"",
                "5 \"lima\" | \"5 \"\"lima\"\"\""
            })
    void aFormulaIsTextAndASeparatorIsQuoted(String text, String cell) {
        assertThat(Spreadsheet.cell(text)).isEqualTo(cell);
    }
}
