package id.mpp.e2e.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An officer who works over the REST interface with his own login. */
public final class Officer {

    /** Verification by four agencies comes before the first task, and two processors do everything. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String login;
    private final Http engine;

    Officer(String login, Http engine) {
        this.login = login;
        this.engine = engine;
    }

    /** Open tasks of an application that this officer may see. */
    public List<JsonNode> tasks(String key) {
        JsonNode tasks = engine.get("/engine-rest/task?processInstanceBusinessKey=" + key)
                .expect(200)
                .json();
        return StreamSupport.stream(tasks.spliterator(), false).toList();
    }

    /** Waits for exactly one task, with this form. */
    public JsonNode findTask(String key, String form) {
        await("task '" + form + "' of " + key + " for " + login)
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(tasks(key)).extracting(Officer::form).containsExactly(form));
        return tasks(key).get(0);
    }

    public void waitUntilNothingIsLeft(String key) {
        await("no task of " + key + " for " + login)
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(tasks(key)).extracting(Officer::form).isEmpty());
    }

    public Reply claim(JsonNode task) {
        return engine.post("/engine-rest/task/" + id(task) + "/claim", Map.of("userId", login));
    }

    public Reply complete(JsonNode task, Map<String, ?> answers) {
        return engine.post("/engine-rest/task/" + id(task) + "/submit-form", Map.of("variables", variables(answers)));
    }

    /** Finds, takes and completes a task. */
    public void finish(String key, String form, Map<String, ?> answers) {
        JsonNode task = findTask(key, form);
        claim(task).expect(204);
        complete(task, answers).expect(200, 204);
    }

    /** Takes an application in at the counter; returns its number. */
    public String takeIn(String service, Map<String, ?> answers) {
        return engine.post(
                        "/engine-rest/process-definition/key/" + service + "/submit-form",
                        Map.of("variables", variables(answers)))
                .expect(200)
                .json()
                .path("businessKey")
                .asText();
    }

    private static Map<String, Object> variables(Map<String, ?> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())));
    }

    /** Any other call with this login. */
    public Http http() {
        return engine;
    }

    public static String form(JsonNode task) {
        return task.path("camundaFormRef").path("key").asText(task.path("name").asText());
    }

    public static String id(JsonNode task) {
        return task.path("id").asText();
    }
}
