package id.mpp.e2e.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The administrator, who sees everything and raises retries. */
public final class Operator {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Http engine;

    Operator(Http engine) {
        this.engine = engine;
    }

    /** The application's row, or 404. */
    public Reply application(String key) {
        return engine.get("/api/applications/" + key);
    }

    public boolean knows(String key) {
        return application(key).expect(200, 404).status() == 200;
    }

    /** The newest case record. */
    public JsonNode document(String key) {
        return engine.get("/api/applications/" + key + "/document").expect(200).json();
    }

    public List<JsonNode> journal(String key) {
        return list("/api/applications/" + key + "/journal");
    }

    public List<String> milestones(String key) {
        return journal(key).stream()
                .map(line -> line.path("milestone").asText())
                .toList();
    }

    public JsonNode journalLine(String key, String milestone) {
        return journal(key).stream()
                .filter(line -> milestone.equals(line.path("milestone").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(milestone + " is not among " + milestones(key)));
    }

    public void waitForMilestone(String key, String milestone) {
        await("milestone '" + milestone + "' of " + key)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(milestones(key)).contains(milestone));
    }

    /** Reports that OSS has not been told yet. */
    public List<JsonNode> pendingReports(String key) {
        return list("/api/reports?businessKey=" + key);
    }

    /** Every process this application ever had, e.g. {@code izin-apotek ACTIVE}. */
    public List<String> processes(String key) {
        return history(key).stream()
                .map(instance -> instance.path("processDefinitionKey").asText() + " "
                        + instance.path("state").asText())
                .toList();
    }

    public String runningProcess(String key) {
        return history(key).stream()
                .filter(instance -> "ACTIVE".equals(instance.path("state").asText()))
                .map(Officer::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing runs for " + key + ": " + processes(key)));
    }

    public List<JsonNode> history(String key) {
        return list("/engine-rest/history/process-instance?processInstanceBusinessKey=" + key);
    }

    /** Names of all variables the application's processes have ever had. */
    public Map<String, String> variables(String key) {
        return history(key).stream()
                .flatMap(instance ->
                        list("/engine-rest/history/variable-instance?deserializeValues=false&processInstanceId="
                                        + Officer.id(instance))
                                .stream())
                .collect(java.util.stream.Collectors.toMap(
                        variable -> variable.path("name").asText(),
                        variable -> variable.path("value").asText(),
                        (first, second) -> second));
    }

    /** Where something stands; a caller is told of its called process's, which is the same one. */
    public List<JsonNode> incidents(String key) {
        return history(key).stream()
                .flatMap(instance -> list("/engine-rest/incident?processInstanceId=" + Officer.id(instance)).stream())
                .filter(incident -> Officer.id(incident)
                        .equals(incident.path("rootCauseIncidentId").asText()))
                .toList();
    }

    /** Also those that are resolved by now. */
    public List<JsonNode> everyIncident(String key) {
        return history(key).stream()
                .flatMap(instance ->
                        list("/engine-rest/history/incident?processInstanceId=" + Officer.id(instance)).stream())
                .toList();
    }

    public JsonNode waitForIncident(String key) {
        await("incident of " + key)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(incidents(key)).hasSize(1));
        return incidents(key).get(0);
    }

    /** Everything Cockpit shows of the failed job behind an incident. */
    public String errorDetails(JsonNode incident) {
        return engine.get("/engine-rest/external-task/" + job(incident) + "/errorDetails")
                .expect(200, 204)
                .body();
    }

    public void raiseRetries(JsonNode incident) {
        engine.put("/engine-rest/external-task/" + job(incident) + "/retries", Map.of("retries", 3))
                .expect(204);
    }

    /**
     * Days pass: the timer that stands for them, by its id in the diagram, is due now. Another event beside it may take the
     * timer away and bring it anew, and the new one has to be told again.
     */
    public void letPass(String key, String timer) {
        long before = passed(key, timer);
        await(timer + " of " + key).until(() -> {
            timers(key, timer).forEach(this::makeDue);
            return passed(key, timer) > before;
        });
    }

    private void makeDue(JsonNode timer) {
        engine.put(
                "/engine-rest/job/" + Officer.id(timer) + "/duedate",
                Map.of("duedate", "2026-11-01T00:00:00.000+0000"));
    }

    private long passed(String key, String event) {
        return history(key).stream()
                .flatMap(instance ->
                        list("/engine-rest/history/activity-instance?canceled=false&finished=true&activityId=" + event
                                        + "&processInstanceId=" + Officer.id(instance))
                                .stream())
                .count();
    }

    /** Those that run now for this element, in called processes too. */
    public List<JsonNode> timers(String key, String timer) {
        return history(key).stream()
                .flatMap(instance -> list("/engine-rest/job?timers=true&activityId=" + timer + "&processInstanceId="
                                + Officer.id(instance))
                        .stream())
                .toList();
    }

    /** Any other call as administrator. */
    public Http http() {
        return engine;
    }

    private static String job(JsonNode incident) {
        return incident.path("configuration").asText();
    }

    private List<JsonNode> list(String path) {
        return StreamSupport.stream(engine.get(path).expect(200).json().spliterator(), false)
                .toList();
    }
}
