package id.mpp.processes;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/**
 * One running case, looked at with the administrator's eyes.
 *
 * @param key its business key
 * @param instance the process that the test is about; services that it calls belong to the case too
 */
record Case(Api admin, String key, String instance) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Waits until it is there, or until nothing moves by itself any more. */
    Optional<JsonNode> find(Supplier<List<JsonNode>> wanted) {
        AtomicReference<List<JsonNode>> found = new AtomicReference<>();
        try {
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(30))
                    .until(() -> {
                        // asked first: what a case at rest does not show never comes
                        boolean isAtRest = jobs("executable=true").isEmpty();
                        found.set(wanted.get());
                        return isAtRest || !found.get().isEmpty();
                    });
        } catch (ConditionTimeoutException e) {
            throw new Fault("alurnya masih berjalan sendiri setelah %s detik", PATIENCE.toSeconds());
        }
        return found.get().stream().findFirst();
    }

    /** Waits until it is there; else the fault says what the case waits for instead. */
    JsonNode need(Supplier<List<JsonNode>> wanted) {
        return find(wanted).orElseThrow(this::elsewhere);
    }

    private Fault elsewhere() {
        return new Fault("alurnya tidak sampai ke sini; %s", new Waiting(this).sentence());
    }

    List<JsonNode> tasks(String condition, Object... parts) {
        return admin.list("/engine-rest/task?processInstanceIdIn=" + ids() + condition, parts);
    }

    List<JsonNode> externalTasks(String condition, Object... parts) {
        return admin.list("/engine-rest/external-task?processInstanceIdIn=" + ids() + condition, parts);
    }

    List<JsonNode> jobs(String condition, Object... parts) {
        return admin.list("/engine-rest/job?processInstanceIds=" + ids() + "&" + condition, parts);
    }

    /** The element that a job belongs to. */
    String activity(JsonNode job) {
        String definition = job.path("jobDefinitionId").asText();
        return admin.get("/engine-rest/job-definition/%s", definition)
                .json()
                .path("activityId")
                .asText();
    }

    List<JsonNode> messages() {
        return instances().stream()
                .flatMap(id ->
                        admin
                                .list("/engine-rest/event-subscription?eventType=message&processInstanceId=%s", id)
                                .stream())
                .toList();
    }

    /** What a variable of the process itself holds now, or held last; missing where there is none. */
    JsonNode variable(String name) {
        return admin
                .list(
                        "/engine-rest/history/variable-instance?deserializeValues=false&variableName=%s&processInstanceId=%s",
                        name, instance)
                .stream()
                .findFirst()
                .map(Case::value)
                .orElse(MissingNode.getInstance());
    }

    private static JsonNode value(JsonNode variable) {
        JsonNode value = variable.path("value");
        try {
            return variable.path("type").asText().equals("Json") ? JSON.readTree(value.asText()) : value;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that the process itself has passed or is in, in its order. */
    List<JsonNode> history() {
        return admin.list(
                "/engine-rest/history/activity-instance?sortBy=occurrence&sortOrder=asc&processInstanceId=%s",
                instance);
    }

    /** As {@link #history}, for each process that it has called, by its name. */
    Map<String, List<JsonNode>> called() {
        return calls().stream()
                .collect(Collectors.groupingBy(
                        call -> call.path("processDefinitionKey").asText(),
                        Collectors.flatMapping(
                                call -> new Case(admin, key, call.path("id").asText()).history().stream(),
                                Collectors.toList())));
    }

    boolean hasEnded() {
        return admin.get("/engine-rest/process-instance/%s", instance).status() == 404;
    }

    private String ids() {
        return instances().stream().collect(Collectors.joining(","));
    }

    /** The process and those it has called, level by level. */
    private List<String> instances() {
        Stream<String> calls = calls().stream().map(call -> call.path("id").asText());
        return Stream.concat(Stream.of(instance), calls).toList();
    }

    private List<JsonNode> calls() {
        List<JsonNode> all = new ArrayList<>(calledBy(instance));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(calledBy(all.get(i).path("id").asText()));
        }
        return all;
    }

    private List<JsonNode> calledBy(String caller) {
        return admin.list("/engine-rest/history/process-instance?superProcessInstanceId=%s", caller);
    }
}
