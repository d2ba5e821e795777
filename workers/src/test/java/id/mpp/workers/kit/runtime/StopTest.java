package id.mpp.workers.kit.runtime;

import static id.mpp.workers.kit.runtime.WorkerRig.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stop finishes what it can and hands back the rest. */
class StopTest {

    private final FakeEngine engine = new FakeEngine();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void theRunningJobMayTellHowItEnded() throws Exception {
        WorkerRig rig = rig(Duration.ofSeconds(20));
        Thread stopping = new Thread(rig::close);
        stopping.start();
        await().until(() -> asked(1)); // the stop has ended the waiting request
        go.countDown();
        stopping.join(10_000);

        assertThat(stopping.isAlive()).isFalse();
        assertThat(engine.reports("1", "complete")).hasSize(1);
        assertThat(engine.reports("1", "unlock")).isEmpty();
    }

    @Test
    void whatDoesNotEndInTimeIsHandedBackAndNothingMoreIsSaidOfIt() throws Exception {
        WorkerRig rig = rig(Duration.ofMillis(200));
        rig.close();

        assertThat(engine.reports("1", "unlock")).hasSize(1);
        await().untilAsserted(() -> assertThat(rig.count("handed_back")).isEqualTo(1));
        assertThat(engine.reports("1", "complete")).isEmpty();
        assertThat(engine.reports("1", "failure")).isEmpty();
    }

    @Test
    void theWaitingRequestIsEndedByANewerOneOfTheSameWorkerThatLocksNothingForLong() throws Exception {
        WorkerRig rig = rig(Duration.ofMillis(200));
        rig.close();

        var requests = engine.calls("POST /engine-rest/external-task/fetchAndLock");
        assertThat(requests).anySatisfy(request -> {
            assertThat(request.json().path("workerId"))
                    .isEqualTo(requests.get(0).json().path("workerId"));
            assertThat(request.json().at("/topics/0/lockDuration").asLong()).isEqualTo(1);
            assertThat(request.json().path("asyncResponseTimeout").asLong()).isEqualTo(1);
        });
    }

    private WorkerRig rig(Duration grace) throws InterruptedException {
        WorkerRig rig = new WorkerRig(
                engine, WorkerRig.settings(2, Duration.ofSeconds(30), grace), WorkerRig.row(TOPIC, (job, none) -> {
                    started.countDown();
                    go.await();
                    return none;
                }));
        engine.offer("1", TOPIC, "I-1", null);
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        return rig;
    }

    private boolean asked(long lock) {
        return engine.calls("POST /engine-rest/external-task/fetchAndLock").stream()
                .anyMatch(call -> call.json().at("/topics/0/lockDuration").asLong() == lock);
    }
}
