package id.mpp.engine.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskHandler;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.camunda.bpm.client.variable.ClientValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A foreign agency with the stock Java client, all of whose settings are the defaults. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class JavaClientTest {

    private final RunningEngine engine;
    private Case work;

    JavaClientTest(RunningEngine engine) {
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
    void itFetchesReadsItsInputAndCompletes() throws Exception {
        Map<String, Object> read = atWork((task, service) -> {
            Map<String, Object> all = task.getAllVariables();
            service.complete(
                    task,
                    Map.of("hasilBapenda", "LUNAS", "verifikasiBapenda", ClientValues.jsonValue("{\"tunggakan\":0}")));
            return all;
        });
        assertThat(read).containsExactly(Map.entry("npwpd", "P-990001"));
        assertThat(work.id(Case.BAPENDA)).isEmpty();
        assertThat(work.variable("hasilBapenda").asText()).isEqualTo("LUNAS");
    }

    @Test
    void itReportsAFailure() throws Exception {
        atWork((task, service) -> {
            service.handleFailure(task, "Bapenda diam", "rincian", 1, 600_000);
            return task;
        });
        assertThat(work.task(Case.BAPENDA).path("errorMessage").asText()).isEqualTo("Bapenda diam");
    }

    @Test
    void itThrowsADeclaredErrorAndIsToldWhenOneIsNotDeclared() throws Exception {
        atWork((task, service) -> {
            assertRefused("tidak-dinyatakan", () -> service.handleBpmnError(task, "tidak-dinyatakan"));
            service.handleBpmnError(task, "objek-ganda");
            return task;
        });
        assertThat(work.id(Case.BAPENDA)).isEmpty();
    }

    @Test
    void itExtendsAndUnlocks() throws Exception {
        atWork((task, service) -> {
            String before = work.task(Case.BAPENDA).path("lockExpirationTime").asText();
            service.extendLock(task, 3_600_000);
            assertThat(work.task(Case.BAPENDA).path("lockExpirationTime").asText())
                    .isGreaterThan(before);
            service.unlock(task);
            assertThat(work.task(Case.BAPENDA).path("workerId").isNull()).isTrue();
            return task;
        });
    }

    @Test
    void itIsToldThatAnOutputIsNotDeclared() throws Exception {
        atWork((task, service) -> {
            assertRefused("keputusan", () -> service.complete(task, Map.of("keputusan", "terbit")));
            return task;
        });
        assertThat(work.variable("keputusan").isMissingNode()).isTrue();
    }

    @Test
    void aTaskOfAnotherTopicIsRefusedWithASentenceThatItsDeveloperSees() throws Exception {
        String foreign = work.locked("worker.djp", Case.DJP);
        atWork((task, service) -> {
            assertRefused(Case.DJP, () -> service.complete(foreign, Map.of(), Map.of()));
            assertRefused(Case.DJP, () -> service.handleFailure(foreign, "x", "x", 0, 0));
            assertRefused(Case.DJP, () -> service.handleBpmnError(foreign, "npwp-dihapus", "x", Map.of()));
            assertRefused(Case.DJP, () -> service.extendLock(foreign, 1));
            return task;
        });
        assertThat(work.id(Case.DJP)).isEqualTo(foreign);
    }

    @Test
    void anotherTopicIsRefusedWithASentenceInTheClientsLog(CapturedOutput output) {
        ExternalTaskClient client = client();
        try {
            client.subscribe(Case.DJP).handler((task, service) -> {}).open();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> output.getOut().contains("may not fetch the topic " + Case.DJP));
        } finally {
            client.stop();
        }
        assertThat(output).contains("TASK/CLIENT");
        assertThat(work.task(Case.DJP).path("workerId").isNull()).isTrue();
    }

    /** What the agency's handler does with the task of this case, and what comes of it. */
    private <T> T atWork(Step<T> step) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        ExternalTaskHandler handler = (task, service) -> {
            if (work.key().equals(task.getBusinessKey())) {
                run(step, task, service, done);
            }
        };
        ExternalTaskClient client = client();
        try {
            client.subscribe(Case.BAPENDA).handler(handler).open();
            return done.get(60, TimeUnit.SECONDS);
        } finally {
            client.stop();
        }
    }

    private static <T> void run(
            Step<T> step, ExternalTask task, ExternalTaskService service, CompletableFuture<T> done) {
        try {
            done.complete(step.take(task, service));
        } catch (Throwable e) {
            done.completeExceptionally(e);
        }
    }

    private ExternalTaskClient client() {
        return ExternalTaskClient.create()
                .baseUrl(engine.baseUrl() + "/engine-rest")
                .addInterceptor(new BasicAuthProvider("worker.bapenda", "demo"))
                .build();
    }

    private static void assertRefused(String word, Runnable call) {
        assertThatThrownBy(call::run).hasStackTraceContaining(word).hasStackTraceContaining("403");
    }

    /** One thing that a handler does. */
    private interface Step<T> {
        T take(ExternalTask task, ExternalTaskService service);
    }
}
