package id.mpp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How workers wait for tasks. */
@EngineTest
class LongPollingTest {

    private static final long PATIENCE_MILLIS = 60_000;

    private final RunningEngine engine;

    LongPollingTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void aWorkerThatAsksAgainTakesBackTheRequestThatItLost() throws Exception {
        CompletableFuture<Answer> lost = CompletableFuture.supplyAsync(() -> poll(PATIENCE_MILLIS));
        Awaitility.await("the second request makes the engine give up the first")
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    poll(200);
                    return lost.isDone();
                });
        assertThat(lost.get(1, TimeUnit.SECONDS).status()).isGreaterThanOrEqualTo(400);
    }

    private Answer poll(long patienceMillis) {
        return engine.as("worker.dukcapil")
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of(
                                "workerId",
                                "lost-and-found",
                                "maxTasks",
                                1,
                                "asyncResponseTimeout",
                                patienceMillis,
                                "topics",
                                List.of(Map.of(
                                        "topicName",
                                        "dukcapil-verifikasi-nik",
                                        "businessKey",
                                        "I-UJI-TIDAK-ADA",
                                        "lockDuration",
                                        1000))));
    }
}
