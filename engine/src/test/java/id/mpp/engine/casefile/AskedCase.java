package id.mpp.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.RunningEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A case that asks three agencies at once while an officer has a task; the test plays their workers. */
class AskedCase {

    static final String DUKCAPIL = "dukcapil-verifikasi-nik";
    static final String DJP = "djp-verifikasi-kswp";
    static final String BAPENDA = "bapenda-verifikasi-pajak";

    private final RunningEngine engine;
    private final String key;

    AskedCase(RunningEngine engine) {
        this.engine = engine;
        this.key = engine.start("layanan-instansi");
    }

    String key() {
        return key;
    }

    String task() {
        return engine.task(key);
    }

    /** A worker of this login takes the work of a topic and ends it; more is given as name, value. */
    Answer work(String login, String topic, String verb, Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("workerId", "uji");
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return engine.as(login).post("/engine-rest/external-task/" + locked(login, topic) + "/" + verb, body);
    }

    private String locked(String login, String topic) {
        Map<String, Object> wish = Map.of("topicName", topic, "lockDuration", 60_000, "businessKey", key);
        List<String> tasks = engine.as(login)
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of("workerId", "uji", "maxTasks", 1, "topics", List.of(wish)))
                .expect(200)
                .each("id");
        assertThat(tasks).as("work of " + topic).hasSize(1);
        return tasks.get(0);
    }

    /** The worker of a topic gives up. */
    void fail(String login, String topic) {
        work(login, topic, "failure", "errorMessage", "Instansi tidak menjawab.", "retries", 0, "retryTimeout", 0)
                .expect(204);
    }

    /** What an officer sees of one of the questions. */
    JsonNode verification(String login, String topic) {
        JsonNode file = engine.as(login)
                .get("/api/tasks/" + task() + "/casefile")
                .expect(200)
                .json();
        return StreamSupport.stream(file.get("verifications").spliterator(), false)
                .filter(each -> each.get("topic").asText().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    Answer repeat(String login, String topic) {
        return engine.as(login).post("/api/tasks/" + task() + "/verifications/" + topic + "/repeat", "");
    }

    /** Leaves nothing behind that another test would fetch. */
    void end() {
        engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .each("id")
                .forEach(process -> engine.as("admin").delete("/engine-rest/process-instance/" + process));
    }
}
