package id.mpp.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The officer who comes second reads what has happened, by whatever door he comes. */
@EngineTest
class TaskGoneTest {

    private static final String OFFICER = "petugas.dpmptsp";

    private final RunningEngine engine;

    TaskGoneTest(RunningEngine engine) {
        this.engine = engine;
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form", "resolve"})
    void aCaseThatOssHasRevokedIsNamedWithItsMoment(String verb) {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        engine.message(key, null, "oss-pencabutan").expect(200);
        assertThat(engine.processes(key)).isZero();

        Answer answer = engine.as(OFFICER)
                .post("/engine-rest/task/" + task + "/" + verb, Map.of("variables", Map.of()))
                .expect(409);

        assertThat(answer.json().get("message").asText())
                .matches("Permohonan " + key
                        + " sudah dicabut oleh OSS pada \\p{Alpha}+, .* pukul \\d\\d\\.\\d\\d WIB\\."
                        + " Keputusan Anda tidak dicatat\\.");
    }

    @Test
    void aTaskThatAColleagueHasCompletedIsNamed() {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        engine.complete(OFFICER, task, "keputusan", "lengkap").expect(204);
        Answer answer = engine.complete(OFFICER, task, "keputusan", "lengkap").expect(409);
        assertThat(answer.json().get("message").asText())
                .startsWith("Tugas ini sudah selesai pada")
                .endsWith("Keputusan Anda tidak dicatat.");
    }

    @Test
    void onlyForWhomTheTaskWasIsToldWhatHappened() {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        engine.complete(OFFICER, task, "keputusan", "lengkap").expect(204);
        assertThat(engine.as("petugas.dinkes")
                        .post("/engine-rest/task/" + task + "/complete", Map.of())
                        .text())
                .doesNotContain("selesai pada", key);
        assertThat(engine.as("admin")
                        .post("/engine-rest/task/" + task + "/complete", Map.of())
                        .expect(409)
                        .json()
                        .get("message")
                        .asText())
                .startsWith("Tugas ini sudah selesai pada");
    }

    @Test
    void aTaskThatNeverWasIsLeftToCamunda() {
        Answer answer = engine.complete(OFFICER, "tidak-ada", "keputusan", "lengkap");
        assertThat(answer.status()).isIn(404, 500);
        assertThat(answer.text()).doesNotContain("Keputusan Anda");
    }

    @Test
    void anotherFailureKeepsItsOwnWords() {
        String key = engine.start("layanan-uji");
        Answer answer = engine.complete(OFFICER, engine.task(key), "keputusan", "entah");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("Keputusan Anda");
    }

    @Test
    void whoHasNoRightToATaskThatIsStillThereIsToldNothing() {
        String key = engine.start("layanan-uji");
        Answer answer = engine.complete("petugas.dinkes", engine.task(key), "keputusan", "lengkap");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("Keputusan Anda");
    }

    @Test
    void whoIsNotLoggedInIsToldNothing() {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        engine.complete(OFFICER, task, "keputusan", "lengkap").expect(204);
        Answer answer = engine.anonymous().post("/engine-rest/task/" + task + "/complete", Map.of());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).doesNotContain("selesai");
    }
}
