package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.engine.EngineApi;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The engine's journal as OSS needs it: what is still to be reported, and who approved. */
final class OssJournal {

    private static final int MANY = 500;

    private final EngineApi engine;

    OssJournal(EngineApi engine) {
        this.engine = engine;
    }

    /** Applications with something to report, the longest waiting first. */
    Set<String> waitingApplications() {
        return list(engine.get("/reports?limit={limit}", MANY)).stream()
                .map(report -> report.path("businessKey").asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is to be reported about one application, in order. */
    List<JsonNode> waiting(String businessKey) {
        return list(engine.get("/reports?businessKey={key}", businessKey));
    }

    void mark(JsonNode report, String state, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("state", state);
        body.put("detail", detail);
        engine.put(body, "/reports/{id}", report.path("journalId").asLong());
    }

    /** The newest approval. */
    Optional<JsonNode> approval(String businessKey) {
        return list(engine.get("/applications/{key}/journal", businessKey)).stream()
                .filter(entry -> entry.path("milestone").asText().equals("approved"))
                .reduce((older, newer) -> newer);
    }

    /** The newest approval, without which nothing may be said to be issued. */
    JsonNode requireApproval(String businessKey) {
        return approval(businessKey)
                .orElseThrow(() -> new NotRetryable(
                        "Jurnal tidak memuat persetujuan untuk izin ini",
                        "Periksa apakah diagram mencatat tonggak approved sebelum mengirim izin"));
    }

    /** The newest case record; its part {@code oss} is free of personal data, the rest is not. */
    JsonNode document(String businessKey) {
        return engine.document(businessKey);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
