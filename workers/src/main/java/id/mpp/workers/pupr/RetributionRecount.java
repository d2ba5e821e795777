package id.mpp.workers.pupr;

import id.mpp.workers.kit.Job;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Computes a retribution a second time, apart from the decision table: PP 16/2021's formula with its own order of
 * operations. The factor of ownership takes the whole sum, not only its last term.
 */
final class RetributionRecount {

    /** What an amount is called that cannot be computed; a person decides. */
    static final String NONE = "-";

    private static final BigDecimal COMPLEXITY = new BigDecimal("0.3");
    private static final BigDecimal PERMANENCE = new BigDecimal("0.2");
    private static final BigDecimal HEIGHT = new BigDecimal("0.5");

    private static final List<String> NAMES =
            List.of("LLt", "Ilo", "SHST", "If", "kompleksitas", "permanensi", "ketinggian", "Fm", "Ibg", "prasarana");

    RetributionAmount compute(Job job, RetributionDetails details) {
        RetributionBasis basis = RetributionBasis.read(details.rincianRetribusi());
        boolean isComplete = NAMES.stream().map(basis::number).allMatch(Optional::isPresent);
        return new RetributionAmount(isComplete ? amount(basis) : NONE);
    }

    private static String amount(RetributionBasis basis) {
        BigDecimal sum = COMPLEXITY
                .multiply(of(basis, "kompleksitas"))
                .add(PERMANENCE.multiply(of(basis, "permanensi")))
                .add(HEIGHT.multiply(of(basis, "ketinggian")));
        BigDecimal integrated = of(basis, "If").multiply(sum).multiply(of(basis, "Fm"));
        BigDecimal price = of(basis, "Ilo").multiply(of(basis, "SHST"));
        return of(basis, "LLt")
                .multiply(price)
                .multiply(integrated)
                .multiply(of(basis, "Ibg"))
                .add(of(basis, "prasarana"))
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal of(RetributionBasis basis, String name) {
        return basis.number(name).orElseThrow();
    }
}
