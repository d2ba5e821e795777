package id.mpp.engine.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many answers are enough for a population, by Krejcie and Morgan: 95 % sure, 5 % off at most. */
final class SampleSize {

    /** Chi square for one degree of freedom at 95 %, times P(1-P) for P = 0.5. */
    private static final BigDecimal SPREAD = new BigDecimal("3.841").multiply(new BigDecimal("0.25"));

    private static final BigDecimal ERROR_SQUARED = new BigDecimal("0.0025");

    private SampleSize() {}

    /** Rounded to the nearest, as their table is. */
    static long of(long population) {
        if (population <= 0) {
            return 0;
        }
        BigDecimal all = BigDecimal.valueOf(population);
        BigDecimal below = ERROR_SQUARED.multiply(all.subtract(BigDecimal.ONE)).add(SPREAD);
        return SPREAD.multiply(all).divide(below, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
