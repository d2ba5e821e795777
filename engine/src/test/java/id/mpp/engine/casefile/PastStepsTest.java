package id.mpp.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What officers answered in earlier steps, read from the engine's real history, as their forms call it. */
@EngineTest
class PastStepsTest {

    private static final String CLERK = "petugas.dpmptsp";

    private final RunningEngine engine;

    PastStepsTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void aCaseThatNobodyHasWorkedOnHasNone() {
        assertThat(steps("manajer", engine.start("layanan-isian"))).isEmpty();
    }

    @Test
    void anAnswerIsReadAsItsFormSaysIt() {
        String key = measured();
        JsonNode answer = steps("manajer", key).get(0);
        assertThat(answer.get("step").asText()).isEqualTo("Ukur lokasi");
        assertThat(answer.get("by").asText()).isEqualTo("Sari Contoh");
        assertThat(answer.get("representing").isNull()).isTrue();
        assertThat(answer.get("at").asText()).isNotBlank();
        assertThat(lines(answer))
                .containsExactly(
                        "Luas (m2): 12.500",
                        "Lebar (m): 2,75",
                        "Tanggal ukur: 26-11-2026",
                        "Saat ukur: 26-11-2026 16:30",
                        "Hasil ukur: Tidak sesuai gambar",
                        "Alat ukur: Meteran laser, Pita ukur",
                        "Pemohon hadir: Tidak",
                        "Catatan pengukuran: Kurang satu meter");
    }

    @Test
    void whatALaterStepWritesDoesNotChangeWhatWasAnswered() {
        String key = measured();
        engine.complete(CLERK, engine.task(key), "hasil", "sesuai", "catatan", "Selisih dapat diterima")
                .expect(204);
        JsonNode steps = steps("manajer", key);
        assertThat(steps.findValuesAsText("step")).containsExactly("Ukur lokasi", "Timbang hasil ukur");
        assertThat(lines(steps.get(0)))
                .contains("Hasil ukur: Tidak sesuai gambar", "Catatan pengukuran: Kurang satu meter");
        assertThat(lines(steps.get(1)))
                .containsExactly(
                        "Apakah hasil ukur diterima?: Diterima", "Catatan pertimbangan: Selisih dapat diterima");
    }

    /** What was written into an open task is not what the officer sent in the end. */
    @Test
    void onlyTheCallThatCompletedTheStepCounts() {
        String key = engine.start("layanan-isian");
        String task = engine.task(key);
        Map<String, Object> kept = Map.of(
                "catatan", Map.of("value", "Masih ragu", "type", "String"),
                "kosong", Map.of("value", "Coretan", "type", "String"));
        engine.as("admin")
                .post("/engine-rest/task/" + task + "/variables", Map.of("modifications", kept))
                .expect(204);
        engine.complete(CLERK, task, "catatan", "Sudah yakin").expect(204);
        assertThat(lines(steps("manajer", key).get(0))).containsExactly("Catatan pengukuran: Sudah yakin");
    }

    @Test
    void aStepWithoutAFormIsToldWithoutFields() {
        String key = measured();
        engine.complete(CLERK, engine.task(key), "hasil", "sesuai").expect(204);
        engine.complete(CLERK, engine.task(key), "rahasiaTeknis", "tidak untuk dibaca")
                .expect(204);
        JsonNode steps = steps("manajer", key);
        assertThat(steps.get(2).get("step").asText()).isEqualTo("Arsipkan berkas");
        assertThat(lines(steps.get(2))).isEmpty();
        assertThat(steps.toString()).doesNotContain("tidak untuk dibaca");
    }

    @Test
    void nothingTechnicalIsShown() {
        assertThat(steps("manajer", measured()).toString())
                .doesNotContain("tidak-sesuai", "petugas.dpmptsp", "ukur-lokasi", "dikosongkan", "Ukur\"");
    }

    @Test
    void aTaskThatTheDiagramTookAwayIsNoAnswer() {
        String key = measured();
        engine.complete(CLERK, engine.task(key), "hasil", "sesuai").expect(204);
        engine.complete(CLERK, engine.task(key)).expect(204);
        engine.as("admin")
                .post("/engine-rest/message", Map.of("messageName", "isian-batal", "businessKey", key))
                .expect(204);
        assertThat(steps("manajer", key).findValuesAsText("step"))
                .containsExactly("Ukur lokasi", "Timbang hasil ukur", "Arsipkan berkas");
    }

    @Test
    void aStepDoneTwiceStandsTwiceEachWithItsOwnAnswer() {
        String key = engine.start("layanan-uji");
        engine.complete(CLERK, engine.task(key), "keputusan", "perbaikan", "catatan", "Lampirkan denah")
                .expect(204);
        engine.message(key, null, "oss-perbaikan").expect(200);
        engine.complete(CLERK, engine.task(key), "keputusan", "lengkap").expect(204);
        JsonNode steps = steps("manajer", key);
        assertThat(steps.findValuesAsText("step")).containsExactly("Periksa berkas", "Periksa berkas");
        assertThat(lines(steps.get(0))).containsExactly("Keputusan: perbaikan", "Catatan: Lampirkan denah");
        assertThat(lines(steps.get(1))).containsExactly("Keputusan: lengkap");
    }

    @Test
    void partsThatTheCaseCalledAnswerToo() {
        String key = engine.start("layanan-putusan");
        engine.complete(CLERK, engine.task(key), "keputusan", "kunjungi").expect(204);
        engine.complete("petugas.pupr", engine.task(key), "hasil", "layak").expect(204);
        JsonNode steps = steps("manajer", key);
        assertThat(steps.findValuesAsText("step")).containsExactly("Putuskan permohonan", "Kunjungi lokasi");
        assertThat(lines(steps.get(0))).containsExactly("Keputusan: Kunjungi dahulu");
        assertThat(lines(steps.get(1))).containsExactly("Hasil: Layak");
    }

    @Test
    void whoCompletedItIsNamedAlsoWhenAnotherHadTakenIt() {
        String key = engine.start("layanan-isian");
        String task = engine.task(key);
        engine.claim(CLERK, task).expect(204);
        engine.complete("admin", task, "catatan", "Digantikan").expect(204);
        assertThat(steps("manajer", key).get(0).get("by").asText()).isNotEqualTo("Sari Contoh");
    }

    @Test
    void aDeputysStepNamesBoth() {
        String officer = newcomer("Hadi", "petugas-dpmptsp");
        String deputy = newcomer("Ratna", "bendahara-dpmptsp");
        String until = LocalDateTime.now(ZoneId.of("Asia/Jakarta"))
                .plusHours(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        engine.as(officer)
                .post("/api/deputyships", Map.of("deputy", deputy, "to", until, "services", List.of("layanan-isian")))
                .expect(201);
        String key = engine.start("layanan-isian");
        String task = engine.task(key);
        engine.claim(deputy, task).expect(204);
        engine.complete(deputy, task, "catatan", "Sudah diukur").expect(204);
        JsonNode step = steps(officer, key).get(0);
        assertThat(step.get("by").asText()).isEqualTo("Ratna Teladan");
        assertThat(step.get("representing").asText()).isEqualTo("Mewakili Hadi Teladan");
    }

    private String newcomer(String name, String group) {
        String login = "uji." + engine.newKey().toLowerCase(Locale.ROOT);
        Map<String, Object> profile = Map.of("id", login, "firstName", name, "lastName", "Teladan");
        engine.as("admin")
                .post("/engine-rest/user/create", Map.of("profile", profile, "credentials", Map.of("password", "demo")))
                .expect(204);
        engine.as("admin")
                .put("/engine-rest/group/" + group + "/members/" + login, Map.of())
                .expect(204);
        return login;
    }

    @Test
    void whoMayNotReadTheCaseReadsNoAnswer() {
        assertThat(engine.as("petugas.dinkes")
                        .get("/api/applications/" + measured() + "/casefile")
                        .expect(403)
                        .text())
                .doesNotContain("Kurang satu meter");
    }

    /** The officer has measured; the engine's mapping empties his note right after. */
    private String measured() {
        String key = engine.start("layanan-isian");
        Map<String, Object> variables = Map.of(
                "luas", Map.of("value", 12_500, "type", "Integer"),
                "lebar", Map.of("value", 2.75, "type", "Double"),
                "tanggal", Map.of("value", "2026-11-26", "type", "String"),
                "saat", Map.of("value", "2026-11-26T09:30Z", "type", "String"),
                "hasil", Map.of("value", "tidak-sesuai", "type", "String"),
                "alat", Map.of("value", "[\"laser\",\"pita\"]", "type", "Json"),
                "hadir", Map.of("value", false, "type", "Boolean"),
                "kosong", Map.of("value", " ", "type", "String"),
                "catatan", Map.of("value", "Kurang satu meter", "type", "String"));
        engine.as(CLERK)
                .post("/engine-rest/task/" + engine.task(key) + "/submit-form", Map.of("variables", variables))
                .expect(204);
        return key;
    }

    private JsonNode steps(String login, String key) {
        return engine.as(login)
                .get("/api/applications/" + key + "/casefile")
                .expect(200)
                .json()
                .get("steps");
    }

    private static List<String> lines(JsonNode answer) {
        return StreamSupport.stream(answer.get("lines").spliterator(), false)
                .map(line ->
                        line.get("label").asText() + ": " + line.get("value").asText())
                .toList();
    }
}
