package id.mpp.engine.workers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much work there is, as a worker asks for it. */
@EngineTest
class TopicLoadTest {

    private final RunningEngine engine;
    private final List<Case> cases = new ArrayList<>();

    TopicLoadTest(RunningEngine engine) {
        this.engine = engine;
    }

    @AfterEach
    void end() {
        cases.forEach(Case::end);
    }

    @Test
    void tasksThatWaitAreLockedOrHaveFailedAreCounted() {
        JsonNode before = load();
        for (int i = 0; i < 4; i++) {
            cases.add(Case.begin(engine));
        }
        cases.get(0).locked("worker.dukcapil", Case.DUKCAPIL);
        fail(cases.get(1), 0);
        fail(cases.get(2), 2);
        assertThat(load().path("waiting").longValue())
                .isEqualTo(before.path("waiting").longValue() + 2);
        assertThat(load().path("locked").longValue())
                .isEqualTo(before.path("locked").longValue() + 1);
        assertThat(load().path("failed").longValue())
                .isEqualTo(before.path("failed").longValue() + 1);
    }

    @Test
    void aWorkerSeesItsOwnTopicsAndAnAdministratorAllThatAreKnown() {
        assertThat(engine.as("worker.djp").get("/api/topics").expect(200).each("topic"))
                .containsExactly(Case.DJP);
        assertThat(engine.as("admin").get("/api/topics").expect(200).each("topic"))
                .contains(Case.BAPENDA, Case.DJP, Case.DUKCAPIL, "oss-kirim-izin", "bpjs-verifikasi-kepesertaan")
                .isSorted();
        assertThat(engine.as("petugas.dpmptsp").get("/api/topics").status()).isEqualTo(403);
    }

    private JsonNode load() {
        JsonNode topics =
                engine.as("worker.dukcapil").get("/api/topics").expect(200).json();
        assertThat(topics).hasSize(1);
        return topics.get(0);
    }

    private static void fail(Case work, int retries) {
        String task = work.locked("worker.dukcapil", Case.DUKCAPIL);
        work.call("worker.dukcapil", task, "failure", "retries", retries, "retryTimeout", 0)
                .expect(204);
    }
}
