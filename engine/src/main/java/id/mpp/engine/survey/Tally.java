package id.mpp.engine.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The answers of some people, added up. Each element weighs exactly 1/9; what is shown is rounded once, half up to two digits,
 * and nothing is computed from a rounded number but the grade.
 *
 * @param respondents how many people
 * @param sums of the marks of each element, in their order
 */
record Tally(long respondents, List<Long> sums) {

    private static final BigDecimal CONVERSION = BigDecimal.valueOf(25);
    private static final int DIGITS = 2;

    /** Mean of each element, 1 to 4; empty when nobody has answered. */
    List<BigDecimal> means() {
        return respondents == 0
                ? List.of()
                : sums.stream()
                        .map(sum -> divide(BigDecimal.valueOf(sum), respondents))
                        .toList();
    }

    /** 25 to 100; null when nobody has answered. */
    BigDecimal index() {
        long sum = sums.stream().mapToLong(Long::longValue).sum();
        return respondents == 0
                ? null
                : divide(BigDecimal.valueOf(sum).multiply(CONVERSION), respondents * Element.values().length);
    }

    /** Null when nobody has answered. */
    Grade grade() {
        return respondents == 0 ? null : Grade.of(index());
    }

    private static BigDecimal divide(BigDecimal number, long by) {
        return number.divide(BigDecimal.valueOf(by), DIGITS, RoundingMode.HALF_UP);
    }
}
