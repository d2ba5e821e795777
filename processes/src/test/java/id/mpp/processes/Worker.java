package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** An agency's worker with its own login, which may do what its topics' contracts say and nothing else. */
record Worker(Api engine, Topic topic) {

    private static final String ID = "uji";

    void answer(JsonNode waiting, String error, Map<String, Object> outputs) {
        JsonNode task = fetch(waiting);
        List<String> missing = topic.missing(task.path("variables")).stream()
                .map(Variable::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new Fault("masukan yang wajib bagi topik ini masih kosong: %s", missing);
        }
        String id = task.path("id").asText();
        Answer answer = error == null
                ? engine.post(
                        "/engine-rest/external-task/%s/complete", Map.of("workerId", ID, "variables", outputs), id)
                : engine.post(
                        "/engine-rest/external-task/%s/bpmnError", Map.of("workerId", ID, "errorCode", error), id);
        if (!answer.isGood()) {
            throw new Fault("mesin menolak jawaban ini: %s", answer.message());
        }
    }

    private JsonNode fetch(JsonNode waiting) {
        Map<String, Object> wanted = Map.of(
                "topicName", topic.name(),
                "lockDuration", 60_000,
                "businessKey", waiting.path("businessKey").asText(),
                "processDefinitionId", waiting.path("processDefinitionId").asText());
        return engine
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of("workerId", ID, "maxTasks", 1, "topics", List.of(wanted)))
                .expected()
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Fault("pekerja %s tidak dapat mengambil tugas ini", engine.login()));
    }
}
