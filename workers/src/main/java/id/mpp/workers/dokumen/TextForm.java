package id.mpp.workers.dokumen;

import id.mpp.workers.kit.NotRetryable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a value is written in a letter, the attribute {@code data-bentuk}; "-" stays as it is. */
enum TextForm {
    /** {@code 26 November 2026}. */
    TANGGAL(TextForm::date),
    /** {@code 1.250,5}. */
    ANGKA(text -> format("#,##0.##########", number(text))),
    /** {@code Rp378.000}. */
    RUPIAH(text -> "Rp" + format("#,##0.##", number(text))),
    /** {@code tiga ratus tujuh puluh delapan ribu}. */
    TERBILANG(text ->
            NumberWords.of(number(text).setScale(0, RoundingMode.HALF_UP).longValueExact()));

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private final UnaryOperator<String> writing;

    TextForm(UnaryOperator<String> writing) {
        this.writing = writing;
    }

    /** The form of that name. */
    static TextForm of(String name) {
        return Arrays.stream(values())
                .filter(form -> form.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotRetryable(
                        "Templat meminta bentuk yang tidak dikenal: " + name,
                        "Pilih salah satu: "
                                + Arrays.stream(values()).map(TextForm::text).collect(Collectors.joining(", "))));
    }

    String write(String path, String value) {
        try {
            return value.equals("-") ? value : writing.apply(value);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new NotRetryable(
                    "Templat meminta bentuk " + text() + " dari " + path + ", yang tidak dapat ditulis demikian",
                    "Perbaiki data-bentuk pada templat, atau isi nilainya");
        }
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A time behind the date is left out. What officers read of a form has the day in front. */
    private static String date(String text) {
        String day = text.length() > 10 ? text.substring(0, 10) : text;
        LocalDate date = LocalDate.parse(DAY_FIRST.matcher(day).replaceFirst("$3-$2-$1"));
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
