package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The engine's list of pending reports, with its rule that nothing is listed after a refused one. */
final class PendingReports {

    private final FakeEngine engine;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Long, ObjectNode> reports = new ConcurrentSkipListMap<>();
    private final List<String> states = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();
    private final List<String> details = new CopyOnWriteArrayList<>();

    PendingReports(FakeEngine engine) {
        this.engine = engine;
        engine.on("GET /api/reports", call -> Answer.json(200, list(call)));
        isTold();
    }

    /** Counts an attempt, as the engine does. */
    void hasFailed(long id) {
        reports.computeIfPresent(
                id,
                (same, report) -> report.put("attempts", report.path("attempts").asInt() + 1));
    }

    /** From now on takes what it is told of a report. */
    void isTold() {
        engine.on("PUT /api/reports/", this::mark);
    }

    void add(long id, String key, String milestone, String actor, String note) {
        ObjectNode report = json.createObjectNode();
        report.put("journalId", id);
        report.put("businessKey", key);
        report.put("milestone", milestone);
        report.put("at", "2026-11-24T03:00:00Z");
        report.put("actorName", actor);
        report.put("actorNip", (String) null);
        report.put("note", note);
        report.put("attempts", 0);
        report.withObject("/document/oss")
                .put("nib", "0220001234567")
                .put("id_izin", key)
                .put("id_produk", "D-1");
        reports.put(id, report);
    }

    void isRenewal(long id) {
        reports.get(id).withObject("/document/oss").put("perpanjangan", "Y");
    }

    List<String> states() {
        return states;
    }

    List<String> details() {
        return details;
    }

    boolean isEmpty() {
        return reports.isEmpty();
    }

    private String list(Call call) {
        return reports.values().stream()
                .filter(report -> !call.path().contains("businessKey=")
                        || call.path()
                                .endsWith("businessKey="
                                        + report.path("businessKey").asText()))
                .map(this::withTold)
                .map(JsonNode::toString)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private ObjectNode withTold(ObjectNode report) {
        ObjectNode copy = report.deepCopy();
        told.getOrDefault(report.path("businessKey").asText(), List.of()).forEach(copy.putArray("told")::add);
        return copy;
    }

    /** OSS has been told this of the licence in an earlier life. */
    void isTold(String key, String milestone) {
        told.computeIfAbsent(key, same -> new CopyOnWriteArrayList<>()).add(milestone);
    }

    private Answer mark(Call call) {
        long id = Long.parseLong(call.path().substring(call.path().lastIndexOf('/') + 1));
        String state = call.json().path("state").asText();
        states.add(id + " " + state);
        details.add(call.json().path("detail").asText());
        if (state.equals("failed")) {
            hasFailed(id);
        } else {
            ObjectNode report = reports.remove(id);
            if (state.equals("sent")) {
                isTold(
                        report.path("businessKey").asText(),
                        report.path("milestone").asText());
            }
        }
        return new Answer(204, "", "");
    }
}
