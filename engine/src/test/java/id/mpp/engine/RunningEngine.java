package id.mpp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** The engine under test, as its callers see it. */
@TestComponent
public class RunningEngine {

    private final Environment environment;

    RunningEngine(Environment environment) {
        this.environment = environment;
    }

    /** An engine in a process of its own. */
    public static RunningEngine at(int port) {
        return new RunningEngine(new MockEnvironment().withProperty("local.server.port", String.valueOf(port)));
    }

    /** Where it listens. */
    public String baseUrl() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** A login of the demo. */
    public Caller as(String login) {
        return Caller.login(baseUrl(), login, "demo");
    }

    /** A login with a password of one's choice. */
    public Caller as(String login, String password) {
        return Caller.login(baseUrl(), login, password);
    }

    /** Nobody in particular. */
    public Caller anonymous() {
        return Caller.anonymous(baseUrl());
    }

    /** A business key that no other test uses. */
    public String newKey() {
        return "I-UJI-" + UUID.randomUUID().toString().substring(0, 18);
    }

    /** Takes applications in, as the OSS worker does. */
    public Answer push(Item... items) {
        return as("worker.oss").post("/api/applications", Map.of("applications", List.of(items)));
    }

    /** Starts one process and returns its business key. */
    public String start(String service) {
        String key = newKey();
        Answer answer = push(Item.of(key, service)).expect(200);
        assertThat(answer.json().at("/applications/0/started").booleanValue()).isTrue();
        return key;
    }

    /** Delivers news; null as document means that nothing of it changed. */
    public Answer message(String key, Map<String, Object> document, String... messages) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messages", List.of(messages));
        body.put("variables", Map.of("perbaikan", Map.of("idIzin", key), "retribusiOss", "700000"));
        body.put("document", document);
        return as("worker.oss").post("/api/applications/" + key + "/messages", body);
    }

    /** Delivers news as the OSS worker does: with what it means after the end, and kept when it comes too early. */
    public Answer news(String key, Map<String, Object> document, String milestone, String... messages) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messages", List.of(messages));
        body.put("document", document);
        body.put("milestone", milestone);
        body.put("keepIfUnknown", document == null);
        return as("worker.oss").post("/api/applications/" + key + "/messages", body);
    }

    /** Ids of the open tasks of an application. */
    public List<String> tasks(String key) {
        return as("admin")
                .get("/engine-rest/task?processInstanceBusinessKey=" + key)
                .expect(200)
                .each("id");
    }

    /** Id of the only open task. */
    public String task(String key) {
        List<String> tasks = tasks(key);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    /** A login takes a task. */
    public Answer claim(String login, String task) {
        return as(login).post("/engine-rest/task/" + task + "/claim", Map.of("userId", login));
    }

    /** A login completes a task with text variables, given as name, value, name, value. */
    public Answer complete(String login, String task, String... variables) {
        return as(login).post("/engine-rest/task/" + task + "/complete", Map.of("variables", values(variables)));
    }

    private static Map<String, Object> values(String... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], Map.of("value", pairs[i + 1], "type", "String"));
        }
        return values;
    }

    /** The worker of the test's only topic does its work; returns the answers to its completions. */
    public List<Answer> work(String key, String... variables) {
        Caller worker = as("worker.oss");
        Answer locked = worker.post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of(
                                "workerId",
                                "uji",
                                "maxTasks",
                                1,
                                "topics",
                                List.of(Map.of(
                                        "topicName", "oss-kirim-izin", "lockDuration", 60000, "businessKey", key))))
                .expect(200);
        return locked.each("id").stream()
                .map(id -> worker.post(
                        "/engine-rest/external-task/" + id + "/complete",
                        Map.of("workerId", "uji", "variables", values(variables))))
                .toList();
    }

    /** Lines of the journal. */
    public JsonNode journal(String key) {
        return as("worker.oss")
                .get("/api/applications/" + key + "/journal")
                .expect(200)
                .json();
    }

    /** Names of the milestones, in order. */
    public List<String> milestones(String key) {
        return new Answer(200, journal(key).toString()).each("milestone");
    }

    /** How many processes run for a business key. */
    public int processes(String key) {
        return as("admin")
                .get("/engine-rest/process-instance/count?businessKey=" + key)
                .expect(200)
                .json()
                .get("count")
                .intValue();
    }
}
