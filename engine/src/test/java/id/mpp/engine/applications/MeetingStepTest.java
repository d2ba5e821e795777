package id.mpp.engine.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** News that arrives while another step of the same case is being written. */
@EngineTest
class MeetingStepTest {

    private final RunningEngine engine;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MeetingStepTest(RunningEngine engine, TaskService tasks, JdbcClient jdbc, TransactionTemplate transaction) {
        this.engine = engine;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void itIsTakenOnceTheStepIsOver() {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        CompletableFuture<Answer> news = transaction.execute(status -> {
            tasks.setPriority(task, 60);
            CompletableFuture<Answer> sent =
                    CompletableFuture.supplyAsync(() -> engine.message(key, null, "oss-pencabutan"));
            await("the news waits for the step").until(this::somebodyWaits);
            return sent;
        });

        assertThat(news.join().expect(200).json().get("correlated").asText()).isEqualTo("oss-pencabutan");
        assertThat(engine.milestones(key)).containsExactly("received", "revoked");
        assertThat(engine.processes(key)).isZero();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
