package id.mpp.engine.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that a spreadsheet in Indonesia opens: UTF-8 with a mark, semicolons, decimal commas, and no formulas. */
public final class Spreadsheet {

    /** What it is sent as. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private Spreadsheet() {}

    /** Of rows of cells, the headings first. */
    public static String of(Stream<Stream<String>> rows) {
        return BYTE_ORDER_MARK
                + rows.map(cells -> cells.map(Spreadsheet::cell).collect(Collectors.joining(";")) + LINE_END)
                        .collect(Collectors.joining());
    }

    /** Whole numbers as they are, others with two digits; empty when there is none. */
    public static String number(Number number) {
        if (number == null) {
            return "";
        }
        boolean isWhole = number instanceof Long || number instanceof Integer;
        return isWhole ? number.toString() : String.format(INDONESIA, "%.2f", number);
    }

    /** A spreadsheet runs what begins like a formula; behind an apostrophe it is text. */
    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isQuoted = Arrays.stream(new String[] {";", "\"", "\n", "\r"}).anyMatch(safe::contains);
        return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
