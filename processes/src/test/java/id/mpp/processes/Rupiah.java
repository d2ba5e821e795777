package id.mpp.processes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Amounts of money, and the sentence from which a retribution can be computed again. */
final class Rupiah {

    private Rupiah() {}

    static String rounded(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** The amount that the sentence in the journal stands for. */
    static String again(String sentence) {
        Map<String, String> parts = Arrays.stream(sentence.split("; "))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        BigDecimal sum = times(parts, "kompleksitas", "0.3")
                .add(times(parts, "permanensi", "0.2"))
                .add(times(parts, "ketinggian", "0.5"));
        BigDecimal product = sum;
        for (String name : new String[] {"LLt", "Ilo", "SHST", "If", "Fm", "Ibg"}) {
            product = times(parts, name, product.toPlainString());
        }
        return rounded(product.add(new BigDecimal(parts.get("prasarana"))));
    }

    private static BigDecimal times(Map<String, String> parts, String name, String factor) {
        return new BigDecimal(parts.get(name)).multiply(new BigDecimal(factor));
    }
}
