package id.mpp.engine.workers;

import static id.mpp.engine.workers.Case.BAPENDA;
import static id.mpp.engine.workers.Case.DJP;
import static id.mpp.engine.workers.Case.DUKCAPIL;
import static id.mpp.engine.workers.Case.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker may do with tasks of its own topic, and that it may do none of it with another's. */
@EngineTest
class TaskRightsTest {

    private static final String LOGIN = "worker.dukcapil";

    private final RunningEngine engine;
    private Case work;

    TaskRightsTest(RunningEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void begin() {
        work = Case.begin(engine);
    }

    @AfterEach
    void end() {
        work.end();
    }

    @Test
    void fetchingAnotherTopicIsRefused() {
        assertRefused(work.fetch(LOGIN, DJP), DJP, "mpp.logins");
        assertThat(work.task(DJP).path("workerId").isNull()).isTrue();
    }

    @Test
    void fetchingOneOwnAndOneForeignTopicIsRefusedAsAWhole() {
        Answer answer = engine.as(LOGIN)
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of(
                                "workerId",
                                "uji",
                                "maxTasks",
                                9,
                                "topics",
                                List.of(
                                        Map.of("topicName", DUKCAPIL, "lockDuration", 1000),
                                        Map.of("topicName", DJP, "lockDuration", 1000))));
        assertRefused(answer, DJP);
        assertThat(work.task(DUKCAPIL).path("workerId").isNull()).isTrue();
    }

    @Test
    void completingATaskOfAnotherTopicIsRefused() {
        String task = work.locked("worker.djp", DJP);
        assertRefused(work.call(LOGIN, task, "complete"), DJP, "mpp.logins");
        assertThat(work.id(DJP)).isEqualTo(task);
    }

    @Test
    void failingATaskOfAnotherTopicIsRefused() {
        String task = work.locked("worker.djp", DJP);
        assertRefused(work.call(LOGIN, task, "failure", "errorMessage", "x", "retries", 0, "retryTimeout", 0), DJP);
        assertThat(work.task(DJP).path("retries").isNull()).isTrue();
    }

    @Test
    void throwingAnErrorInATaskOfAnotherTopicIsRefused() {
        String task = work.locked("worker.djp", DJP);
        assertRefused(work.call(LOGIN, task, "bpmnError", "errorCode", "npwp-dihapus"), DJP);
        assertThat(work.id(DJP)).isEqualTo(task);
    }

    @Test
    void extendingTheLockOfAnotherTopicIsRefused() {
        String task = work.locked("worker.djp", DJP);
        JsonNode before = work.task(DJP).path("lockExpirationTime");
        assertRefused(work.call(LOGIN, task, "extendLock", "newDuration", 3_600_000), DJP);
        assertThat(work.task(DJP).path("lockExpirationTime")).isEqualTo(before);
    }

    @Test
    void unlockingATaskOfAnotherTopicIsRefused() {
        String task = work.locked("worker.djp", DJP);
        assertRefused(work.call(LOGIN, task, "unlock"), DJP);
        assertThat(work.task(DJP).path("workerId").asText()).isEqualTo("worker.djp:" + Case.WORKER);
    }

    @Test
    void aWorkerCompletesItsOwnTaskWithTheVariablesOfTheContract() {
        String task = work.locked(LOGIN, DUKCAPIL);
        Map<String, Object> result = Map.of(
                "hasilDukcapil", Map.of("value", "COCOK"),
                "verifikasiDukcapil", Map.of("value", "{\"nilai\":1}", "type", "Json"));
        work.call(LOGIN, task, "complete", "variables", result).expect(204);
        assertThat(work.id(DUKCAPIL)).isEmpty();
        assertThat(work.variable("hasilDukcapil").asText()).isEqualTo("COCOK");
        assertThat(work.variable("verifikasiDukcapil").toString()).contains("nilai");
    }

    @Test
    void aWorkerFailsItsOwnTask() {
        String task = work.locked(LOGIN, DUKCAPIL);
        work.call(LOGIN, task, "failure", "errorMessage", "Dukcapil diam", "retries", 2, "retryTimeout", 60_000)
                .expect(204);
        assertThat(work.task(DUKCAPIL).path("retries").intValue()).isEqualTo(2);
        assertThat(work.task(DUKCAPIL).path("errorMessage").asText()).isEqualTo("Dukcapil diam");
    }

    @Test
    void aWorkerThrowsADeclaredErrorInItsOwnTask() {
        String task = work.locked(LOGIN, DUKCAPIL);
        work.call(LOGIN, task, "bpmnError", "errorCode", "nik-ganda").expect(204);
        assertThat(work.id(DUKCAPIL)).isEmpty();
    }

    @Test
    void aWorkerExtendsAndUnlocksItsOwnTask() {
        String task = work.locked(LOGIN, DUKCAPIL);
        String before = work.task(DUKCAPIL).path("lockExpirationTime").asText();
        work.call(LOGIN, task, "extendLock", "newDuration", 3_600_000).expect(204);
        assertThat(work.task(DUKCAPIL).path("lockExpirationTime").asText()).isGreaterThan(before);
        engine.as(LOGIN)
                .send(engine.as(LOGIN)
                        .request("/engine-rest/external-task/" + task + "/unlock")
                        .POST(BodyPublishers.noBody()))
                .expect(204);
        assertThat(work.task(DUKCAPIL).path("workerId").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "complete, variables",
        "complete, localVariables",
        "failure, variables",
        "failure, localVariables",
        "bpmnError, variables"
    })
    void aVariableThatIsNoOutputOfTheContractIsRefused(String verb, String where) {
        String task = work.locked(LOGIN, DUKCAPIL);
        Map<String, Object> variables = Map.of("keputusan", Map.of("value", "terbit"));
        assertRefused(
                work.call(
                        LOGIN,
                        task,
                        verb,
                        where,
                        variables,
                        verb.equals("bpmnError") ? "errorCode" : where,
                        verb.equals("bpmnError") ? "nik-ganda" : variables),
                "keputusan",
                DUKCAPIL);
        assertThat(work.variable("keputusan").isMissingNode()).isTrue();
        assertThat(work.id(DUKCAPIL)).isEqualTo(task);
    }

    @Test
    void anInputIsNoOutput() {
        String task = work.locked(LOGIN, DUKCAPIL);
        assertRefused(
                work.call(LOGIN, task, "complete", "variables", Map.of("npwpd", Map.of("value", "lain"))), "npwpd");
        assertThat(work.variable("npwpd").asText()).isEqualTo("P-990001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "object", "OBJECT", "File", "Bytes", "Xml"})
    void aVariableOfATypeThatNamesAClassOrAFormatIsRefused(String type) {
        String task = work.locked(LOGIN, DUKCAPIL);
        Map<String, Object> value = Map.of("value", "{}", "type", type);
        assertRefused(
                work.call(LOGIN, task, "complete", "variables", Map.of("verifikasiDukcapil", value)),
                "verifikasiDukcapil",
                type,
                "Json");
    }

    @Test
    void anErrorCodeThatTheContractDoesNotDeclareIsRefused() {
        String task = work.locked(LOGIN, DUKCAPIL);
        assertRefused(work.call(LOGIN, task, "bpmnError", "errorCode", "objek-ganda"), "objek-ganda", "declare");
        assertRefused(work.call(LOGIN, task, "bpmnError"), "error code");
        assertThat(work.id(DUKCAPIL)).isEqualTo(task);
    }

    @Test
    void anErrorThatTheModelDoesNotCatchIsAnExceptionAndTheTaskStays() {
        String task = work.locked(LOGIN, DUKCAPIL);
        Answer answer = work.call(LOGIN, task, "bpmnError", "errorCode", "nik-tanpa-jalur");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).contains("nik-tanpa-jalur");
        assertThat(work.id(DUKCAPIL)).isEqualTo(task);
    }

    @ParameterizedTest
    @CsvSource({"complete, rahasia", "failure, priority", "bpmnError, localVariables", "extendLock, variables"})
    void aKeyThatTheEngineDoesNotKnowHereIsRefusedByItsName(String verb, String key) {
        String task = work.locked(LOGIN, DUKCAPIL);
        assertRefused(work.call(LOGIN, task, verb, key, Map.of()), key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "failure", "bpmnError", "extendLock"})
    void aBodyThatIsNoJsonObjectIsABadRequest(String verb) {
        String task = work.locked(LOGIN, DUKCAPIL);
        for (String body : List.of("", "{", "[]", "null", "\"x\"", "{\"variables\":[]}", "{\"variables\":\"x\"}")) {
            Answer answer = engine.as(LOGIN).post("/engine-rest/external-task/" + task + "/" + verb, body);
            assertThat(answer.status()).as(verb + " " + body).isIn(400, verb.equals("extendLock") ? 403 : 400);
        }
        assertThat(work.id(DUKCAPIL)).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "failure", "bpmnError", "extendLock", "unlock"})
    void aTaskThatDoesNotExistIsNotFound(String verb) {
        String[] body = verb.equals("bpmnError") ? new String[] {"errorCode", "x"} : new String[0];
        assertThat(work.call(LOGIN, "tidak-ada", verb, (Object[]) body).status())
                .isIn(404, verb.equals("extendLock") ? 400 : 404);
    }

    @Test
    void whatIsWrittenTwiceReachesTheEngineOnce() {
        String task = work.locked(LOGIN, DUKCAPIL);
        String body = "{\"workerId\":\"uji\",\"variables\":{\"rahasia\":{\"value\":\"ditimpa\"}},\"variables\":{}}";
        engine.as(LOGIN)
                .post("/engine-rest/external-task/" + task + "/complete", body)
                .expect(204);
        assertThat(work.variable("rahasia").asText()).isEqualTo("jangan dibaca");
    }

    @Test
    void anAdministratorMayStillDoEverything() {
        String task = work.fetch("admin", BAPENDA).expect(200).each("id").get(0);
        work.call("admin", task, "complete", "variables", Map.of("apaSaja", Map.of("value", "x")))
                .expect(204);
        assertThat(work.variable("apaSaja").asText()).isEqualTo("x");
    }
}
