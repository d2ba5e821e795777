package id.mpp.workers.kit.runtime;

import static id.mpp.workers.kit.runtime.WorkerRig.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp.Answer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine could not take is said again; the handler is not run again. */
class EngineCallTest {

    private static final Answer TAKEN = new Answer(204, "", "");

    private final FakeEngine engine = new FakeEngine();
    private final AtomicInteger runs = new AtomicInteger();
    private WorkerRig rig;

    @AfterEach
    void stop() {
        rig.close();
        engine.close();
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("a server error", Answer.json(500, "{\"type\":\"RestException\",\"message\":\"x\"}")),
                Arguments.of(
                        "an optimistic lock",
                        Answer.json(500, "{\"type\":\"OptimisticLockingException\",\"message\":\"x\",\"code\":1}")),
                Arguments.of("a gateway without an engine behind it", Answer.html(502, "<html>Bad Gateway</html>")),
                Arguments.of("an engine that is starting", Answer.json(503, "{}")),
                Arguments.of("a cut connection", Answer.cut()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void aCompletionIsSaidAgainAfter(String trouble, Answer answer) {
        AtomicInteger said = new AtomicInteger();
        engine.on("POST /engine-rest/external-task/1/complete", call -> said.incrementAndGet() < 4 ? answer : TAKEN);
        work();

        await().untilAsserted(() -> assertThat(rig.count("done")).isEqualTo(1));
        assertThat(said).hasValue(4);
        assertThat(runs).hasValue(1);
        assertThat(engine.reports("1", "failure")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void aFailureIsReportedAgainAfter(String trouble, Answer answer) {
        AtomicInteger said = new AtomicInteger();
        engine.on("POST /engine-rest/external-task/1/failure", call -> said.incrementAndGet() < 4 ? answer : TAKEN);
        rig = new WorkerRig(engine, 1, (job, none) -> {
            runs.incrementAndGet();
            throw new IllegalStateException();
        });
        engine.offer("1", TOPIC, "I-1", null);

        await().untilAsserted(() -> assertThat(rig.count("retry")).isEqualTo(1));
        assertThat(said).hasValue(4);
        assertThat(runs).hasValue(1);
    }

    @Test
    void aCompletionThatWasCarriedOutBeforeTheLineBrokeIsLeftAlone() {
        AtomicInteger said = new AtomicInteger();
        engine.on(
                "POST /engine-rest/external-task/1/complete",
                call -> said.incrementAndGet() == 1
                        ? Answer.cut()
                        : Answer.json(404, "{\"type\":\"RestException\",\"message\":\"x\"}"));
        work();

        await().untilAsserted(() -> assertThat(rig.count("gone")).isEqualTo(1));
        assertThat(runs).hasValue(1);
        assertThat(engine.reports("1", "failure")).isEmpty();
    }

    @Test
    void aRefusalIsSaidOnceAndBecomesAFailureThatNamesIt() {
        engine.on("POST /engine-rest/external-task/1/complete", 403, "{\"type\":\"NotAllowed\",\"message\":\"x\"}");
        work();

        await().untilAsserted(() -> assertThat(rig.count("retry")).isEqualTo(1));
        assertThat(engine.reports("1", "complete")).hasSize(1);
        assertThat(engine.reports("1", "failure")
                        .get(0)
                        .json()
                        .path("errorMessage")
                        .asText())
                .startsWith("Mesin proses menolak permintaan pekerja (HTTP 403).");
    }

    private void work() {
        rig = new WorkerRig(engine, 1, (job, none) -> {
            runs.incrementAndGet();
            return none;
        });
        engine.offer("1", TOPIC, "I-1", null);
    }
}
