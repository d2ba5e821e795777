package id.mpp.workers.pupr;

import id.mpp.workers.kit.NotRetryable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers a retribution was computed from, read back from the sentence that the journal keeps.
 *
 * @param values by their names; a dash stands where the law or the region has none
 */
record RetributionBasis(Map<String, String> values) {

    static RetributionBasis read(String sentence) {
        return new RetributionBasis(Arrays.stream(sentence.split(";"))
                .map(part -> part.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (first, second) -> first)));
    }

    /** The number of that name; nothing where there is none. */
    Optional<BigDecimal> number(String name) {
        String value = values.get(name);
        if (value == null) {
            throw unreadable(name);
        }
        try {
            return value.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(value));
        } catch (NumberFormatException e) {
            throw unreadable(name);
        }
    }

    private static NotRetryable unreadable(String name) {
        return new NotRetryable(
                "Variabel rincianRetribusi tidak memuat bilangan " + name,
                "Perbaiki keputusan rincian-retribusi-pbg, atau isi variabel itu di Cockpit");
    }
}
