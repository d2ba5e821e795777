package id.mpp.workers.kit.runtime;

import static id.mpp.workers.kit.runtime.WorkerRig.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is locked that has no free place, and a slow topic takes none from another. */
class SlotsTest {

    private static final String SLOW = "contoh-uji-lambat";

    private final FakeEngine engine = new FakeEngine();
    private final CountDownLatch partnerAnswers = new CountDownLatch(1);
    private WorkerRig rig;

    @AfterEach
    void stop() {
        partnerAnswers.countDown();
        rig.close();
        engine.close();
    }

    @Test
    void of200WaitingTasksNeverMoreThan8AreLocked() {
        AtomicInteger together = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        rig = new WorkerRig(engine, 8, (job, none) -> {
            most.accumulateAndGet(together.incrementAndGet(), Math::max);
            Thread.yield();
            together.decrementAndGet();
            return none;
        });
        for (int i = 0; i < 200; i++) {
            engine.offer("t" + i, TOPIC, "I-" + i, null);
        }

        await().untilAsserted(() -> assertThat(rig.count("done")).isEqualTo(200));
        assertThat(engine.mostLocked()).isBetween(2, 8);
        assertThat(most.get()).isLessThanOrEqualTo(8);
    }

    @Test
    void whileAllPlacesAreTakenNothingIsAskedFor() {
        rig = new WorkerRig(engine, 3, (job, none) -> {
            partnerAnswers.await();
            return none;
        });
        for (int i = 0; i < 10; i++) {
            engine.offer("t" + i, TOPIC, "I-" + i, null);
        }
        await().untilAsserted(() -> assertThat(rig.running(TOPIC)).isEqualTo(3));
        int asked = engine.calls("POST /engine-rest/external-task/fetchAndLock").size();

        await().during(java.time.Duration.ofMillis(700))
                .atMost(java.time.Duration.ofSeconds(3))
                .until(() -> engine.calls("POST /engine-rest/external-task/fetchAndLock")
                                .size()
                        == asked);
        assertThat(engine.mostLocked()).isEqualTo(3);
    }

    @Test
    void asManyAreAskedForAsThereAreFreePlaces() {
        rig = new WorkerRig(engine, 3, (job, none) -> {
            if (job.businessKey().equals("I-slow")) {
                partnerAnswers.await();
            }
            return none;
        });
        await().until(() -> asked(3));
        engine.offer("slow", TOPIC, "I-slow", null);

        await().until(() -> asked(2));
    }

    @Test
    void aTopicWhosePartnerHangsDoesNotSlowAnother() {
        rig = new WorkerRig(
                engine,
                WorkerRig.settings(2),
                WorkerRig.row(SLOW, (job, none) -> {
                    partnerAnswers.await();
                    return none;
                }),
                WorkerRig.row(TOPIC, (job, none) -> none));
        for (int i = 0; i < 20; i++) {
            engine.offer("slow" + i, SLOW, "S-" + i, null);
        }
        await().untilAsserted(() -> assertThat(rig.running(SLOW)).isEqualTo(2));
        for (int i = 0; i < 50; i++) {
            engine.offer("t" + i, TOPIC, "I-" + i, null);
        }

        await().untilAsserted(() -> assertThat(rig.count(TOPIC, "done")).isEqualTo(50));
        assertThat(rig.running(SLOW)).isEqualTo(2);
        assertThat(rig.count(SLOW, "done")).isZero();
    }

    private boolean asked(int tasks) {
        return engine.calls("POST /engine-rest/external-task/fetchAndLock").stream()
                .anyMatch(call -> call.json().path("maxTasks").asInt() == tasks);
    }
}
