package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.traces.Trace;
import java.util.List;
import java.util.Set;

/** What has to be true of a case in its end: the journal and the variables. */
record Expectations(Engine engine) {

    /** The engine adds these when it is their time, whatever the diagram does. */
    private static final Set<String> ALARMS = Set.of("warned", "overdue");

    void check(Trace trace, Case found) {
        if (trace.milestones() != null) {
            checkMilestones(trace.milestones(), since(trace.start()), found.key());
        }
        trace.variables().forEach((name, value) -> checkVariable(name, value, found));
    }

    /** Of a called process only what it records itself: its application was there before. */
    private static int since(Trace.Start start) {
        return start.called() == null ? 0 : 1;
    }

    private void checkMilestones(List<String> expected, int since, String key) {
        List<String> journal = engine.as(Staff.INTAKE).list("/api/applications/%s/journal", key).stream()
                .skip(since)
                .map(entry -> entry.path("milestone").asText())
                .filter(milestone -> !ALARMS.contains(milestone))
                .toList();
        if (!journal.equals(expected)) {
            throw new Fault("jurnalnya %s, bukan %s", journal, expected);
        }
    }

    private static void checkVariable(String name, JsonNode expected, Case found) {
        JsonNode actual = found.variable(name);
        boolean isSame = expected.isValueNode() && actual.isValueNode()
                ? expected.asText().equals(actual.asText())
                : expected.equals(actual);
        if (!isSame) {
            throw new Fault(
                    "variabel %s %s, bukan %s",
                    name, actual.isMissingNode() ? "tidak ada" : "berisi " + actual, expected);
        }
    }
}
