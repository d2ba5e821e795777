package id.mpp.engine.figures;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a list of applications is sorted; the columns are ours, so nothing of an address becomes SQL.
 *
 * @param column of {@code mpp.case_figures} or {@code mpp.clock}
 */
record CaseOrder(String column, boolean isDescending) {

    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "number", "f.business_key",
            "service", "f.service",
            "received", "f.received_at",
            "decided", "f.decided_at",
            "ended", "f.ended_at",
            "deadline", "c.deadline",
            "days", "f.days",
            "own", "f.own_days",
            "others", "f.other_days",
            "applicant", "f.applicant_days"));

    /** As it is written in an address: {@code received}, or {@code -received} for the newest first. */
    static CaseOrder of(String text) {
        boolean isDescending = text.startsWith("-");
        String column = COLUMNS.get(isDescending ? text.substring(1) : text);
        if (column == null) {
            throw new BadQuestion(
                    "sort",
                    "pilih " + COLUMNS.keySet().stream().collect(Collectors.joining(", "))
                            + ", dengan tanda - di depan untuk urutan menurun");
        }
        return new CaseOrder(column, isDescending);
    }

    /** The number at the end makes the pages of a list fit together. */
    String sql() {
        return column + (isDescending ? " desc" : " asc") + " nulls last, f.business_key";
    }
}
