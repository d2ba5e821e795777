package id.mpp.workers.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** An engine over real HTTP: hands out external tasks by long poll, and answers {@code /api} as the test says. */
public final class FakeEngine implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeTasks tasks = new FakeTasks();
    private final Map<String, Function<Call, Answer>> answers = new ConcurrentHashMap<>();
    private final FakeHttp http;

    public FakeEngine() {
        http = new FakeHttp().answer(this::handle);
    }

    /** Makes a job wait; retries null as the engine has it before the first failure. */
    public void offer(String id, String topic, String businessKey, Integer retries) {
        offer(id, topic, businessKey, retries, "{}");
    }

    /** The same with process variables, as the engine writes them. */
    public void offer(String id, String topic, String businessKey, Integer retries, String variables) {
        ObjectNode task = JSON.createObjectNode();
        task.put("id", id);
        task.put("topicName", topic);
        task.put("businessKey", businessKey);
        task.put("processDefinitionKey", "izin-apotek");
        task.put("activityId", "Activity_Uji");
        task.put("workerId", "w");
        task.put("retries", retries);
        task.set("variables", new Call("", "", Map.of(), variables).json());
        tasks.offer(task);
    }

    /** How many tasks were ever locked at once. */
    public int mostLocked() {
        return tasks.mostLocked();
    }

    /** Answers calls whose "METHOD path" begins with this; the longest beginning wins. */
    public FakeEngine on(String beginning, Function<Call, Answer> answer) {
        answers.put(beginning, answer);
        return this;
    }

    public FakeEngine on(String beginning, int status, String body) {
        return on(beginning, call -> Answer.json(status, body));
    }

    public FakeEngine document(String businessKey, String document) {
        return on("GET /api/applications/" + businessKey + "/document", 200, document);
    }

    public List<Call> calls(String beginning) {
        return http.calls().stream()
                .filter(call -> name(call).startsWith(beginning))
                .toList();
    }

    /** What workers reported about this task: complete, failure, bpmnError. */
    public List<Call> reports(String task, String kind) {
        return calls("POST /engine-rest/external-task/" + task + "/" + kind);
    }

    public void forget() {
        http.calls().clear();
        answers.clear();
    }

    public FakeHttp http() {
        return http;
    }

    @Override
    public void close() {
        http.close();
    }

    private Answer handle(Call call) {
        Function<Call, Answer> chosen = answers.keySet().stream()
                .filter(beginning -> name(call).startsWith(beginning))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(answers::get)
                .orElse(null);
        if (chosen != null) {
            return chosen.apply(call);
        }
        return call.path().startsWith("/engine-rest/external-task/") ? task(call) : Answer.json(404, "{}");
    }

    private Answer task(Call call) {
        String[] path = call.path().split("/");
        String last = path[path.length - 1];
        switch (last) {
            case "fetchAndLock" -> {
                return Answer.json(200, fetch(call.json()));
            }
            case "extendLock" ->
                tasks.extend(path[3], call.json().path("newDuration").asLong());
            case "unlock" -> tasks.unlock(path[3]);
            default -> tasks.end(path[3]);
        }
        return new Answer(204, "", "");
    }

    private String fetch(JsonNode request) {
        try {
            return tasks.fetch(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "[]";
        }
    }

    private static String name(Call call) {
        return call.method() + " " + call.path();
    }
}
