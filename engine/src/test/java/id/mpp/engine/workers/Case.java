package id.mpp.engine.workers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.RunningEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One application that waits for Dukcapil, DJP and Bapenda at once. */
class Case {

    static final String DUKCAPIL = "dukcapil-verifikasi-nik";
    static final String DJP = "djp-verifikasi-kswp";
    static final String BAPENDA = "bapenda-verifikasi-pajak";

    /** What the workers of this test call themselves. */
    static final String WORKER = "uji";

    private final RunningEngine engine;
    private final String key;

    private Case(RunningEngine engine, String key) {
        this.engine = engine;
        this.key = key;
    }

    /** An application with three variables, two of which Dukcapil's contract names. */
    static Case begin(RunningEngine engine) {
        Case begun = new Case(engine, engine.start("layanan-instansi"));
        engine.as("admin")
                .post(
                        "/engine-rest/process-instance/" + begun.process() + "/variables",
                        "{\"modifications\":{\"npwpd\":{\"value\":\"P-990001\"},\"luasBangunan\":{\"value\":120.50},"
                                + "\"rahasia\":{\"value\":\"jangan dibaca\"}}}")
                .expect(204);
        return begun;
    }

    String key() {
        return key;
    }

    String process() {
        return engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .expect(200)
                .each("id")
                .get(0);
    }

    /** The external task of a topic, as an administrator sees it; missing when there is none. */
    JsonNode task(String topic) {
        return engine.as("admin")
                .get("/engine-rest/external-task?processInstanceId=" + process() + "&topicName=" + topic)
                .expect(200)
                .json()
                .path(0);
    }

    String id(String topic) {
        return task(topic).path("id").asText();
    }

    /** A login asks for the task of a topic; further keys of the topic may be given as name, value. */
    Answer fetch(String login, String topic, Object... more) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("topicName", topic);
        row.put("lockDuration", 60_000);
        row.put("businessKey", key);
        for (int i = 0; i < more.length; i += 2) {
            row.put((String) more[i], more[i + 1]);
        }
        return engine.as(login)
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of("workerId", WORKER, "maxTasks", 1, "topics", List.of(row)));
    }

    /** The task of a topic, locked by the login that may. */
    String locked(String login, String topic) {
        Answer answer = fetch(login, topic).expect(200);
        assertThat(answer.each("topicName")).containsExactly(topic);
        return answer.each("id").get(0);
    }

    /** A login answers a task; the body's keys are given as name, value. */
    Answer call(String login, String task, String verb, Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("workerId", WORKER);
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return engine.as(login).post("/engine-rest/external-task/" + task + "/" + verb, body);
    }

    /** A variable of the process; missing when it has none of that name. */
    JsonNode variable(String name) {
        return engine.as("admin")
                .get("/engine-rest/variable-instance?deserializeValues=false&processInstanceIdIn=" + process()
                        + "&variableName=" + name)
                .expect(200)
                .json()
                .path(0)
                .path("value");
    }

    /** Leaves nothing behind that another test would fetch. */
    void end() {
        engine.as("admin").delete("/engine-rest/process-instance/" + process()).expect(204);
    }

    static void assertRefused(Answer answer, String... words) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.json().path("type").asText()).isEqualTo("NotAllowed");
        assertThat(answer.json().path("message").asText()).contains(words).endsWith(".");
    }
}
