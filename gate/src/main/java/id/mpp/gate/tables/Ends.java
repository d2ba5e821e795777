package id.mpp.gate.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Where the ranges of a column begin and end, and what lies between. */
record Ends(List<BigDecimal> values, String type) {

    private static final Set<String> WHOLE = Set.of("integer", "long");

    private boolean isDate() {
        return "date".equals(type);
    }

    /** Where no row asks for less, an amount or a date may begin with the lowest that is named. */
    boolean mayBeLowest() {
        return isDate() || values.get(0).signum() >= 0;
    }

    /** Between 4 and 5 lies no whole number. */
    boolean areNeighbours(BigDecimal low, BigDecimal high) {
        return high != null && WHOLE.contains(type) && high.subtract(low).compareTo(BigDecimal.ONE) <= 0;
    }

    String name(BigDecimal value) {
        return isDate()
                ? LocalDateTime.ofEpochSecond(value.longValue(), 0, ZoneOffset.UTC)
                        .toString()
                        .replace("T00:00", "")
                : value.toPlainString();
    }

    String between(BigDecimal low, BigDecimal high) {
        if (low == null) {
            return "kurang dari " + name(high);
        }
        return high == null ? "lebih dari " + name(low) : "antara " + name(low) + " dan " + name(high);
    }
}
