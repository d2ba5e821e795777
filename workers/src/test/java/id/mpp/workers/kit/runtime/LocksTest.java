package id.mpp.workers.kit.runtime;

import static id.mpp.workers.kit.runtime.WorkerRig.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Handler;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.Topic;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Locks live as long as the handler does, and no longer. */
class LocksTest {

    private static final Duration LOCK = Duration.ofMillis(600);

    private final FakeEngine engine = new FakeEngine();
    private WorkerRig rig;

    @AfterEach
    void stop() {
        rig.close();
        engine.close();
    }

    @Test
    void aHandlerThreeTimesLongerThanItsLockRunsOnce() {
        AtomicInteger runs = new AtomicInteger();
        rig = rig(LOCK, handlerOf(runs, LOCK.multipliedBy(3)));
        engine.offer("1", TOPIC, "I-1", null);

        await().untilAsserted(() -> assertThat(rig.count("done")).isEqualTo(1));
        assertThat(runs).hasValue(1);
        assertThat(engine.reports("1", "extendLock"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(call ->
                        assertThat(call.json().path("newDuration").asLong()).isEqualTo(LOCK.toMillis()));
    }

    @Test
    void evenWhenNoExtensionGetsThroughTheSameWorkerDoesNotStartItTwice() {
        engine.on("POST /engine-rest/external-task/1/extendLock", 500, "{\"type\":\"E\",\"message\":\"x\"}");
        AtomicInteger runs = new AtomicInteger();
        rig = rig(LOCK, handlerOf(runs, LOCK.multipliedBy(3)));
        engine.offer("1", TOPIC, "I-1", null);

        await().untilAsserted(() -> assertThat(rig.count("done")).isEqualTo(1));
        assertThat(runs).hasValue(1);
    }

    @Test
    void aQuickJobIsNotExtended() {
        rig = rig(Duration.ofSeconds(30), (job, none) -> new NoInput());
        engine.offer("1", TOPIC, "I-1", null);

        await().untilAsserted(() -> assertThat(rig.count("done")).isEqualTo(1));
        assertThat(engine.reports("1", "extendLock")).isEmpty();
    }

    @Test
    void aRunBeyondItsLimitIsInterruptedAndTriedAgain() {
        CountDownLatch never = new CountDownLatch(1);
        Topic<?, ?> slow = Topic.topic(TOPIC, "Menguji")
                .limit(Duration.ofMillis(300))
                .handledBy(NoInput.class, NoInput.class, (job, none) -> {
                    never.await();
                    return none;
                });
        rig = new WorkerRig(engine, WorkerRig.settings(1), slow);
        engine.offer("1", TOPIC, "I-1", null);

        await().until(() -> !engine.reports("1", "failure").isEmpty());
        assertThat(engine.reports("1", "failure")
                        .get(0)
                        .json()
                        .path("errorMessage")
                        .asText())
                .startsWith("Pekerjaan melewati batas waktu");
        assertThat(engine.reports("1", "failure").get(0).json().path("retries").asInt())
                .isEqualTo(2);
    }

    @Test
    void theJobAfterAnInterruptedOneIsNotHit() {
        AtomicInteger runs = new AtomicInteger();
        Topic<?, ?> slowAtFirst = Topic.topic(TOPIC, "Menguji")
                .limit(Duration.ofMillis(300))
                .handledBy(NoInput.class, NoInput.class, (job, none) -> {
                    if (runs.incrementAndGet() == 1) {
                        new CountDownLatch(1).await();
                    }
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    return none;
                });
        engine.on("POST /engine-rest/external-task/1/failure", call -> new Answer(204, "", ""));
        rig = new WorkerRig(engine, WorkerRig.settings(1), slowAtFirst);
        engine.offer("1", TOPIC, "I-1", null);
        engine.offer("2", TOPIC, "I-2", null);

        await().until(() -> !engine.reports("2", "complete").isEmpty());
    }

    private WorkerRig rig(Duration lock, Handler<NoInput, NoInput> handler) {
        return new WorkerRig(engine, WorkerRig.settings(2, lock, Duration.ofSeconds(5)), WorkerRig.row(TOPIC, handler));
    }

    /** Waits for something that never comes, as a slow partner makes one wait. */
    private static Handler<NoInput, NoInput> handlerOf(AtomicInteger runs, Duration length) {
        return (job, none) -> {
            runs.incrementAndGet();
            boolean came = new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS);
            return came ? null : none;
        };
    }
}
