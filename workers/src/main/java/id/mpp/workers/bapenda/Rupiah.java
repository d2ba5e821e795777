package id.mpp.workers.bapenda;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as Indonesians write them; what is written otherwise is no amount. */
final class Rupiah {

    private static final Pattern AMOUNT = Pattern.compile("Rp (0|[1-9]\\d{0,2}(?:\\.\\d{3}){0,4})(?:,00)?");

    private Rupiah() {}

    static OptionalLong parse(String text) {
        Matcher amount = AMOUNT.matcher(text);
        return amount.matches()
                ? OptionalLong.of(Long.parseLong(amount.group(1).replace(".", "")))
                : OptionalLong.empty();
    }

    static String format(long amount) {
        return "Rp "
                + NumberFormat.getIntegerInstance(Locale.forLanguageTag("id-ID"))
                        .format(amount);
    }
}
