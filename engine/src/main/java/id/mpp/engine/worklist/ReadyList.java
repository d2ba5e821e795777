package id.mpp.engine.worklist;

import id.mpp.engine.clock.Clocks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list that every officer finds in Tasklist. None says whose tasks it shows: the engine itself lets an officer see those of his
 * groups and his own.
 *
 * @param formerName what earlier versions called it; null when they had none like it
 * @param priority the lowest comes first
 */
record ReadyList(String name, String formerName, String description, int priority, UnaryOperator<TaskQuery> narrowing) {

    /** Camunda's own function; this process lives in the zone of the MPP, and so do its days. */
    private static final String TOMORROW = "${dateTime().plusDays(1).withTimeAtStartOfDay()}";

    private static final String NOW = "${now()}";

    static final List<ReadyList> ALL = List.of(
            new ReadyList(
                    "Tugas instansi saya",
                    "Semua tugas kelompok saya",
                    "Semua tugas yang boleh Anda kerjakan",
                    -10,
                    query -> query),
            new ReadyList(
                    "Tugas saya",
                    "Tugas yang saya ambil",
                    "Tugas yang sudah Anda ambil",
                    -5,
                    query -> query.taskAssigneeExpression("${currentUser()}")),
            new ReadyList(
                    "Jatuh tempo hari ini",
                    null,
                    "Batas waktunya berakhir hari ini",
                    0,
                    query -> query.dueAfterExpression(NOW).dueBeforeExpression(TOMORROW)),
            new ReadyList("Terlambat", null, "Batas waktunya sudah lewat", 5, query -> query.dueBeforeExpression(NOW)),
            new ReadyList(
                    "Menunggu pemohon",
                    null,
                    "Waktu layanan berhenti sampai pemohon menanggapi",
                    10,
                    query -> query.taskVariableValueEquals(Clocks.HELD, true)));

    Optional<String> former() {
        return Optional.ofNullable(formerName);
    }

    /** As Camunda keeps them. */
    Map<String, Object> properties() {
        return Map.of(
                "description", description, "priority", priority, "refresh", true, "showUndefinedVariable", false);
    }
}
