package id.mpp.engine.worklist;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * How a list of tasks is sorted; the columns are ours, so nothing of an address becomes SQL.
 *
 * @param column of {@link TaskTable}
 */
record TaskOrder(String column, boolean isDescending) {

    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "number", "a.business_key",
            "applicant", "lower(a.applicant)",
            "service", "service",
            "step", "t.name_",
            "due", "t.due_date_",
            "since", "t.create_time_"));

    /** As it is written in an address: {@code due}, or {@code -due} for the latest first. */
    static TaskOrder of(String text) {
        boolean isDescending = text.startsWith("-");
        String column = COLUMNS.get(isDescending ? text.substring(1) : text);
        if (column == null) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "sort: pilih " + String.join(", ", COLUMNS.keySet())
                            + ", dengan tanda - di depan untuk urutan menurun");
        }
        return new TaskOrder(column, isDescending);
    }

    /** The task at the end makes the pages of a list fit together. */
    String sql() {
        return column + (isDescending ? " desc" : " asc") + " nulls last, t.id_";
    }
}
