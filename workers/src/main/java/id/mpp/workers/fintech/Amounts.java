package id.mpp.workers.fintech;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;

/** Amounts as the partner and as people read them. */
final class Amounts {

    private Amounts() {}

    static Map<String, String> snap(BigDecimal amount) {
        return Map.of("value", amount.setScale(2).toPlainString(), "currency", "IDR");
    }

    static String forPeople(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag("id-ID"));
        format.setMaximumFractionDigits(2);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return "Rp" + format.format(amount);
    }
}
