package id.mpp.workers.oss;

import java.math.BigDecimal;
import java.util.Map;

/** How much land a project takes, which the guide measures in square metres (01) or hectares (02). */
record LandArea(GuideObject project) {

    private static final Map<String, BigDecimal> SQUARE_METRES =
            Map.of("01", BigDecimal.ONE, "02", BigDecimal.valueOf(10_000));

    /** Empty when it is not said, or in a unit nobody knows. */
    String inSquareMetres() {
        BigDecimal unit = SQUARE_METRES.get(project.text("satuan_luas_tanah"));
        try {
            return unit == null
                    ? ""
                    : new BigDecimal(project.text("luas_tanah"))
                            .multiply(unit)
                            .stripTrailingZeros()
                            .toPlainString();
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
