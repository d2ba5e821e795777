package id.mpp.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the listener writes to the journal while a process runs. */
@EngineTest
class MilestonesTest {

    private static final String OFFICER = "petugas.dpmptsp";

    private final RunningEngine engine;

    MilestonesTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void takingATaskRecordsItsMilestoneWithNameNipAndPositionOfTheOfficer() {
        String key = engine.start("layanan-uji");
        engine.claim(OFFICER, engine.task(key)).expect(204);
        JsonNode line = engine.journal(key).get(1);
        assertThat(line.get("milestone").asText()).isEqualTo("validation");
        assertThat(line.get("sequence").intValue()).isEqualTo(2);
        assertThat(line.get("actor").asText()).isEqualTo(OFFICER);
        assertThat(line.get("actorName").asText()).isEqualTo("Sari Contoh");
        assertThat(line.get("actorNip").asText()).isEqualTo("990101199001012001");
        assertThat(line.get("actorPosition").asText()).isEqualTo("Petugas Pelayanan DPMPTSP");
    }

    @Test
    void whatComesFromOutsideIsRecordedInTheNameOfTheSystem() {
        JsonNode line = engine.journal(engine.start("layanan-uji")).get(0);
        assertThat(line.get("actor").isNull()).isTrue();
        assertThat(line.get("actorName").asText()).isEqualTo("Sistem MPP Digital");
        assertThat(line.get("at").asText()).endsWith("Z");
    }

    @Test
    void givingATaskBackAndTakingItAgainRecordsNothingMore() {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        engine.claim(OFFICER, task).expect(204);
        engine.as(OFFICER).post("/engine-rest/task/" + task + "/unclaim", "").expect(204);
        engine.claim(OFFICER, task).expect(204);
        assertThat(engine.milestones(key)).containsExactly("received", "validation");
    }

    @Test
    void completingATaskThatNobodyHasTakenStillRecordsItsMilestone() {
        String key = engine.start("layanan-uji");
        engine.complete(OFFICER, engine.task(key), "keputusan", "lengkap").expect(204);
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "complete");
        assertThat(engine.journal(key).get(1).get("actor").asText()).isEqualTo(OFFICER);
        assertThat(engine.journal(key).get(2).get("actorName").asText()).isEqualTo("Sari Contoh");
    }

    @Test
    void theWayThroughTheProcessIsRecordedInOrderWithItsNotes() {
        String key = engine.start("layanan-uji");
        correction(key, "  Denah kurang jelas ");
        engine.message(key, Item.document(key, 2), "oss-perbaikan").expect(200);
        engine.complete(OFFICER, engine.task(key), "keputusan", "lengkap").expect(204);
        assertThat(engine.work(key, "nomorIzin", "99/UJI/2026"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(204));
        assertThat(engine.milestones(key))
                .containsExactly(
                        "received",
                        "validation",
                        "incomplete",
                        "paused",
                        "resumed",
                        "validation",
                        "complete",
                        "issued");
        assertThat(engine.journal(key).get(2).get("note").asText()).isEqualTo("Denah kurang jelas");
        assertThat(engine.journal(key).get(3).get("note").asText()).isEqualTo("Denah kurang jelas");
        assertThat(engine.journal(key).get(4).get("note").isNull()).isTrue();
        assertThat(engine.journal(key).get(7).get("note").asText()).isEqualTo("99/UJI/2026");
        assertThat(engine.processes(key)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aBlankNoteRefusesTheStepWithASentenceForTheOfficerAndChangesNothing(String note) {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        Answer answer = engine.complete(OFFICER, task, "keputusan", "perbaikan", "catatan", note);
        assertThat(answer.status()).isBetween(400, 599);
        assertThat(answer.json().get("message").asText())
                .contains("Isian 'catatan' wajib diisi sebelum langkah 'Perbaikan diminta' dapat dilanjutkan.");
        assertThat(engine.task(key)).isEqualTo(task);
        assertThat(engine.milestones(key)).containsExactly("received");
        assertThat(variables(task)).contains("permohonan").doesNotContain("keputusan");
    }

    @Test
    void aMissingNoteIsRefusedLikeABlankOne() {
        String key = engine.start("layanan-uji");
        Answer answer = engine.complete(OFFICER, engine.task(key), "keputusan", "perbaikan");
        assertThat(answer.text()).contains("wajib diisi");
        assertThat(engine.milestones(key)).containsExactly("received");
    }

    @Test
    void aStepThatFailsTakesItsMilestonesBack() {
        String key = engine.start("layanan-uji");
        Answer answer = engine.complete(OFFICER, engine.task(key), "keputusan", "entah");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(engine.tasks(key)).hasSize(1);
        assertThat(engine.milestones(key)).containsExactly("received");
    }

    @Test
    void aTaskWithANoteIsRecordedWhenItIsCompletedBecauseOnlyThenTheNoteIsKnown() {
        String key = engine.start("layanan-lain");
        String task = closing(key);
        engine.claim("petugas.dinkes", task).expect(204);
        assertThat(engine.milestones(key)).containsExactly("received");
        assertThat(engine.complete("petugas.dinkes", task).text()).contains("Isian 'alasan' wajib diisi");
        engine.complete("petugas.dinkes", task, "alasan", "Rangkap").expect(204);
        assertThat(engine.milestones(key)).startsWith("received", "closed");
        assertThat(engine.journal(key).get(1).get("note").asText()).isEqualTo("Rangkap");
    }

    @Test
    void whatIsCancelledRecordsNothingAndTheEndThatCancelsItDoes() {
        String key = engine.start("layanan-lain");
        engine.complete("petugas.dinkes", closing(key), "alasan", "Rangkap").expect(204);
        assertThat(engine.processes(key)).isZero();
        assertThat(engine.milestones(key)).containsExactly("received", "closed", "cancelled");
    }

    @Test
    void aWaitThatIsInterruptedRecordsOnlyTheInterruption() {
        String key = engine.start("layanan-uji");
        correction(key, "Denah kurang jelas");
        engine.message(key, null, "oss-pencabutan").expect(200);
        assertThat(engine.milestones(key)).endsWith("paused", "revoked").doesNotContain("resumed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"businessKey\":\"I-TIDAK-ADA\""})
    void aProcessThatIsStartedWithoutAnApplicationIsRefused(String businessKey) {
        Answer answer =
                engine.as("admin").post("/engine-rest/message", "{\"messageName\":\"layanan-uji\"" + businessKey + "}");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("message").asText())
                .contains("tidak terdaftar. Proses hanya dimulai lewat penerimaan permohonan.")
                .doesNotContain("null");
        assertThat(engine.as("admin")
                        .get("/engine-rest/history/process-instance?processInstanceBusinessKey=I-TIDAK-ADA")
                        .json())
                .isEmpty();
    }

    private void correction(String key, String note) {
        engine.complete(OFFICER, engine.task(key), "keputusan", "perbaikan", "catatan", note)
                .expect(204);
    }

    private String closing(String key) {
        return engine.as("petugas.dinkes")
                .get("/engine-rest/task?taskDefinitionKey=Tutup&processInstanceBusinessKey=" + key)
                .each("id")
                .get(0);
    }

    private List<String> variables(String task) {
        List<String> names = new ArrayList<>();
        engine.as("admin")
                .get("/engine-rest/task/" + task + "/variables?deserializeValues=false")
                .expect(200)
                .json()
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }
}
