package id.mpp.engine.workers;

import static id.mpp.engine.workers.Case.DUKCAPIL;
import static id.mpp.engine.workers.Case.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching gives a worker the variables of its contract and no others. */
@EngineTest
class FetchRightsTest {

    private static final String LOGIN = "worker.dukcapil";
    private static final String FETCH = "/engine-rest/external-task/fetchAndLock";

    private final RunningEngine engine;
    private Case work;

    FetchRightsTest(RunningEngine engine) {
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
    void aWorkerThatAsksForEverythingGetsTheInputsOfItsContract() {
        assertThat(variables(work.fetch(LOGIN, DUKCAPIL))).containsExactlyInAnyOrder("npwpd", "luasBangunan");
    }

    @Test
    void nothingSaidAndNullAreTheSame() {
        String body = "{\"workerId\":\"uji\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"" + DUKCAPIL
                + "\",\"lockDuration\":1000,\"variables\":null,\"businessKey\":\"" + work.key() + "\"}]}";
        assertThat(variables(engine.as(LOGIN).post(FETCH, body))).containsExactlyInAnyOrder("npwpd", "luasBangunan");
    }

    /** Camunda's clients all call themselves alike until somebody names them. */
    @Test
    void aWorkersNameBeginsWithItsLoginSoThatNoTwoAgenciesShareOne() {
        String given = Case.WORKER;
        work.fetch(LOGIN, DUKCAPIL).expect(200);
        assertThat(work.task(DUKCAPIL).path("workerId").asText()).isEqualTo(LOGIN + ":" + given);

        String extend = "/engine-rest/external-task/" + work.id(DUKCAPIL) + "/extendLock";
        engine.as(LOGIN)
                .post(extend, Map.of("workerId", given, "newDuration", 1000))
                .expect(204);
        engine.as(LOGIN)
                .post(extend, Map.of("workerId", LOGIN + ":" + given, "newDuration", 1000))
                .expect(204);
        engine.as(LOGIN)
                .post(extend, Map.of("workerId", "worker.djp:" + given, "newDuration", 1000))
                .expect(400);
    }

    @Test
    void aWorkerMayAskForLess() {
        assertThat(variables(work.fetch(LOGIN, DUKCAPIL, "variables", List.of("npwpd"))))
                .containsExactly("npwpd");
    }

    @Test
    void anEmptyListOfVariablesStaysEmpty() {
        assertThat(variables(work.fetch(LOGIN, DUKCAPIL, "variables", List.of())))
                .isEmpty();
    }

    @Test
    void aTopicWithoutInputsGetsNoVariable() {
        assertThat(variables(work.fetch("worker.djp", Case.DJP))).isEmpty();
    }

    @Test
    void aVariableOutsideTheContractIsRefusedByItsName() {
        assertRefused(work.fetch(LOGIN, DUKCAPIL, "variables", List.of("npwpd", "rahasia")), "rahasia", DUKCAPIL);
        assertThat(work.task(DUKCAPIL).path("workerId").isNull()).isTrue();
    }

    /** Whether a task comes back would tell the value of the variable. */
    @Test
    void askingForTasksByAVariableOutsideTheContractIsRefused() {
        assertRefused(work.fetch(LOGIN, DUKCAPIL, "processVariables", Map.of("rahasia", "jangan dibaca")), "rahasia");
        assertThat(work.fetch(LOGIN, DUKCAPIL, "processVariables", Map.of("npwpd", "lain"))
                        .expect(200)
                        .json())
                .isEmpty();
        assertThat(work.fetch(LOGIN, DUKCAPIL, "processVariables", Map.of("npwpd", "P-990001"))
                        .expect(200)
                        .json())
                .hasSize(1);
    }

    @Test
    void everyFilterOfTheStockClientsIsAllowed() {
        Answer answer = work.fetch(
                LOGIN,
                DUKCAPIL,
                "localVariables",
                false,
                "processDefinitionKey",
                "layanan-instansi",
                "processDefinitionKeyIn",
                List.of("layanan-instansi"),
                "withoutTenantId",
                true,
                "includeExtensionProperties",
                true,
                "deserializeValues",
                true);
        assertThat(answer.expect(200).json()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"variableNames", "orQueries", "Variables", "topicname"})
    void aKeyThatIsNotKnownIsRefusedByItsName(String key) {
        assertRefused(work.fetch(LOGIN, DUKCAPIL, key, List.of()), key);
        assertRefused(engine.as(LOGIN).post(FETCH, Map.of("topics", List.of(), key, 1)), key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"topics\":null}",
                "{\"topics\":[]}",
                "{\"topics\":{}}",
                "{\"topics\":[null]}",
                "{\"topics\":[{}]}",
                "{\"topics\":[{\"topicName\":null}]}",
                "{\"topics\":[{\"topicName\":[\"dukcapil-verifikasi-nik\"]}]}",
                "{\"topics\":[\"dukcapil-verifikasi-nik\"]}",
                "{\"topics\":[{\"topicName\":\"dukcapil-verifikasi-nik\",\"variables\":\"npwpd\"}]}",
                "{\"topics\":[{\"topicName\":\"dukcapil-verifikasi-nik\",\"variables\":{}}]}",
                "{\"topics\":[{\"topicName\":\"dukcapil-verifikasi-nik\",\"processVariables\":[]}]}",
            })
    void aBodyThatCannotBeUnderstoodIsABadRequest(String body) {
        assertThat(engine.as(LOGIN).post(FETCH, body).status()).isEqualTo(400);
    }

    @Test
    void ofTwoListsOfTopicsTheEngineSeesTheOneThatWasLookedAt() {
        String own = "[{\"topicName\":\"" + DUKCAPIL + "\",\"lockDuration\":1000,\"businessKey\":\"tidak-ada\"}]";
        String foreign = "[{\"topicName\":\"" + Case.DJP + "\",\"lockDuration\":1000}]";
        String start = "{\"workerId\":\"uji\",\"maxTasks\":1,\"topics\":";
        assertThat(engine.as(LOGIN)
                        .post(FETCH, start + foreign + ",\"topics\":" + own + "}")
                        .expect(200)
                        .json())
                .isEmpty();
        assertRefused(engine.as(LOGIN).post(FETCH, start + own + ",\"topics\":" + foreign + "}"), Case.DJP);
    }

    @Test
    void aWaitingWorkerIsAnsweredAsSoonAsATaskOfItsTopicIsThere() throws Exception {
        work.locked(LOGIN, DUKCAPIL);
        String next = engine.newKey();
        CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(() -> poll(next));
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> !waiting.isDone());
        engine.push(Item.of(next, "layanan-instansi")).expect(200);
        assertThat(waiting.get(10, TimeUnit.SECONDS).expect(200).each("topicName"))
                .containsExactly(DUKCAPIL);
        Case.of(engine, next).end();
    }

    private Answer poll(String key) {
        return engine.as(LOGIN)
                .post(
                        FETCH,
                        Map.of(
                                "workerId",
                                "menunggu",
                                "maxTasks",
                                1,
                                "asyncResponseTimeout",
                                30_000,
                                "topics",
                                List.of(Map.of("topicName", DUKCAPIL, "lockDuration", 1000, "businessKey", key))));
    }

    private static List<String> variables(Answer answer) {
        JsonNode tasks = answer.expect(200).json();
        assertThat(tasks).hasSize(1);
        List<String> names = new ArrayList<>();
        tasks.path(0).path("variables").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
