package id.mpp.engine.survey;

import java.math.BigDecimal;
import java.util.Arrays;

/** How good a service is by its index (PermenPANRB 14/2017). */
enum Grade {
    A("Sangat baik", "88.31"),
    B("Baik", "76.61"),
    C("Kurang baik", "65.00"),
    D("Tidak baik", "25.00");

    private final String label;
    private final BigDecimal lowest;

    Grade(String label, String lowest) {
        this.label = label;
        this.lowest = new BigDecimal(lowest);
    }

    String label() {
        return label;
    }

    /** The bands are told to two digits and leave nothing between them, so they take an index of two digits. */
    static Grade of(BigDecimal index) {
        return Arrays.stream(values())
                .filter(grade -> index.compareTo(grade.lowest) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No index: " + index));
    }
}
