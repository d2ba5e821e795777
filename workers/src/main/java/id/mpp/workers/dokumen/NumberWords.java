package id.mpp.workers.dokumen;

import java.util.List;

/** A whole number in words, as receipts and decrees spell it out. */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    private NumberWords() {}

    /** {@code 1.250} is "seribu dua ratus lima puluh". */
    static String of(long number) {
        if (number < 0) {
            return "minus " + of(Math.negateExact(number));
        }
        if (number < 12) {
            return SMALL.get((int) number);
        }
        if (number < 20) {
            return of(number - 10) + " belas";
        }
        if (number < 100) {
            return with(number, 10, "puluh");
        }
        if (number < 1_000) {
            return number < 200 ? "seratus" + rest(number - 100) : with(number, 100, "ratus");
        }
        return large(number);
    }

    private static String large(long number) {
        if (number < 1_000_000) {
            return number < 2_000 ? "seribu" + rest(number - 1_000) : with(number, 1_000, "ribu");
        }
        if (number < 1_000_000_000L) {
            return with(number, 1_000_000, "juta");
        }
        return number < 1_000_000_000_000L
                ? with(number, 1_000_000_000L, "miliar")
                : with(number, 1_000_000_000_000L, "triliun");
    }

    private static String with(long number, long unit, String name) {
        return of(number / unit) + " " + name + rest(number % unit);
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + of(number);
    }
}
