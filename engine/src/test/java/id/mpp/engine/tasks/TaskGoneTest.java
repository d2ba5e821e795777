package id.mpp.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.security.WebappsSession;
import java.util.List;
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
                .startsWith("Tugas ini sudah diselesaikan oleh Sari Contoh pada")
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
                .doesNotContain("Sari Contoh", key);
        assertThat(engine.as("admin")
                        .post("/engine-rest/task/" + task + "/complete", Map.of())
                        .expect(409)
                        .json()
                        .get("message")
                        .asText())
                .startsWith("Tugas ini sudah diselesaikan oleh Sari Contoh pada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void whoComesSecondToTakeATaskReadsWhoHasIt(String door) {
        String task = engine.task(engine.start("layanan-uji"));
        engine.claim(OFFICER, task).expect(204);
        String path = door + "/task/" + task + "/claim";
        String taking = "{\"userId\":\"admin\"}";
        Answer answer = door.startsWith("/engine-rest")
                ? engine.as("admin").post(path, Map.of("userId", "admin"))
                : WebappsSession.login(engine.baseUrl(), "admin").post(path, taking);
        assertThat(answer.expect(409).json().get("message").asText())
                .isEqualTo(
                        "Tugas ini sudah diambil oleh Sari Contoh. Tugas tidak dapat Anda ambil; muat ulang daftar tugas.");
    }

    @Test
    void ofTwoWhoTakeATaskAtOnceOneHasItAndTheOtherReadsIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            String task = engine.task(engine.start("layanan-uji"));
            List<Answer> answers =
                    AtOnce.run(List.of(() -> engine.claim(OFFICER, task), () -> engine.claim("admin", task)));
            assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(204, 409);
            assertThat(answers.stream()
                            .filter(answer -> answer.status() == 409)
                            .findFirst()
                            .orElseThrow()
                            .text())
                    .contains("Tugas ini sudah diambil oleh ");
        }
    }

    @Test
    void ofTwoWhoCompleteATaskAtOnceOneCountsAndTheOtherReadsIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            String key = engine.start("layanan-uji");
            String task = engine.task(key);
            List<Answer> answers = AtOnce.run(List.of(
                    () -> engine.complete(OFFICER, task, "keputusan", "lengkap"),
                    () -> engine.complete("admin", task, "keputusan", "lengkap")));
            assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(204, 409);
            assertThat(answers.stream()
                            .filter(answer -> answer.status() == 409)
                            .findFirst()
                            .orElseThrow()
                            .text())
                    .contains("Keputusan Anda tidak dicatat.");
            assertThat(engine.milestones(key)).containsOnlyOnce("complete");
        }
    }

    @Test
    void whoWantsToTakeWhatIsDoneReadsWhoHasDoneIt() {
        String task = engine.task(engine.start("layanan-uji"));
        engine.complete(OFFICER, task, "keputusan", "lengkap").expect(204);
        assertThat(engine.claim("admin", task).expect(409).json().get("message").asText())
                .startsWith("Tugas ini sudah diselesaikan oleh Sari Contoh pada");
        assertThat(engine.claim("petugas.dinkes", task).text()).doesNotContain("Sari Contoh");
    }

    @Test
    void aDraftThatComesTooLateSaysWhoWasFaster() {
        String task = engine.task(engine.start("layanan-uji"));
        engine.claim(OFFICER, task).expect(204);
        assertThat(draft("admin", task)).isEqualTo("Tugas ini sudah diambil oleh Sari Contoh.");
        engine.complete(OFFICER, task, "keputusan", "lengkap").expect(204);
        assertThat(draft("admin", task)).startsWith("Tugas ini sudah diselesaikan oleh Sari Contoh pada");
        assertThat(draft("petugas.dinkes", task)).doesNotContain("Sari Contoh");
    }

    private String draft(String login, String task) {
        return engine.as(login)
                .put("/api/tasks/" + task + "/draft", Map.of("catatan", "belum"))
                .expect(404)
                .json()
                .get("detail")
                .asText();
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
