package id.mpp.engine.paths;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case has gone through, from the engine's real history, over HTTP. */
@EngineTest
class CasePathTest {

    private final RunningEngine engine;

    CasePathTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void anEndedCaseShowsEachArrowThatItFollowed() {
        TracedCase traced =
                new TracedCase(engine).check("ULANG", 250).check("TERUS", 250).visit();
        JsonNode processes = read(traced).get("processes");
        assertThat(processes).hasSize(2);
        assertThat(texts(processes.get(0).get("flows")))
                .containsExactly("j1", "j2", "j3", "j4", "j5", "j6", "j8", "j9");
        assertThat(texts(processes.get(1).get("flows"))).containsExactly("k1", "k2");
        assertThat(processes.get(0).get("state").asText()).isEqualTo("done");
        assertThat(processes.get(1).get("caller")).isEqualTo(processes.get(0).get("id"));
        assertThat(step(processes.get(0), "Kunjungan").get("called"))
                .isEqualTo(processes.get(1).get("id"));
    }

    @Test
    void arrowsThatNobodyFollowedStayPale() {
        TracedCase traced = new TracedCase(engine).check("TERUS", 50);
        assertThat(texts(read(traced).at("/processes/0/flows"))).containsExactly("j1", "j2", "j3", "j4", "j6", "j7");
    }

    @Test
    void aRunningCaseShowsWhereItIs() {
        TracedCase traced = new TracedCase(engine).check("TERUS", 250);
        JsonNode process = read(traced).at("/processes/0");
        assertThat(process.get("state").asText()).isEqualTo("running");
        assertThat(process.get("endedAt").isNull()).isTrue();
        assertThat(step(process, "Kunjungan").get("state").asText()).isEqualTo("running");
        assertThat(texts(process.get("flows"))).contains("j8").doesNotContain("j9");
    }

    /** Twelve visits are one step: it is left when all of them are made. */
    @Test
    void oneOfManyRepetitionsDoesNotLeaveTheStep() {
        String key = engine.start("layanan-lain");
        String visit = engine.as("petugas.dinkes")
                .get("/engine-rest/task?taskDefinitionKey=Kunjungi&processInstanceBusinessKey=" + key)
                .expect(200)
                .each("id")
                .get(0);
        engine.complete("petugas.dinkes", visit).expect(204);
        JsonNode process = engine.as("manajer")
                .get("/api/applications/" + key + "/path")
                .expect(200)
                .json()
                .at("/processes/0");
        assertThat(texts(process.get("flows"))).contains("f2", "f3").doesNotContain("f4");
        assertThat(process.get("steps").findValuesAsText("element"))
                .contains("Kunjungi")
                .doesNotContain("Kunjungi#multiInstanceBody");
    }

    @Test
    void eachStepNamesWhoDidIt() {
        JsonNode processes =
                read(new TracedCase(engine).check("TERUS", 250).visit()).get("processes");
        assertThat(step(processes.get(0), "Periksa").get("by").asText()).isEqualTo("Sari Contoh");
        assertThat(step(processes.get(0), "Nilai").get("by").isNull()).isTrue();
        // completed without having been taken: only the engine's log knows
        assertThat(step(processes.get(1), "Kunjungi").get("by").asText())
                .isEqualTo(name("petugas.dinkes"))
                .isNotEqualTo("petugas.dinkes");
        JsonNode actions = processes.get(0).get("actions");
        assertThat(actions.findValuesAsText("what")).containsSubsequence("Mengambil tugas", "Menyelesaikan tugas");
        assertThat(actions.findValuesAsText("step")).contains("Periksa berkas");
        assertThat(actions.findValuesAsText("by")).contains("Sari Contoh");
    }

    @Test
    void whatAWorkerDidBearsItsName() {
        String key = engine.start("layanan-uji");
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "lengkap")
                .expect(204);
        engine.work(key, "nomorIzin", "N-1");
        JsonNode process = engine.as("manajer")
                .get("/api/applications/" + key + "/path")
                .expect(200)
                .json()
                .at("/processes/0");
        assertThat(step(process, "KirimData").get("by").asText())
                .isEqualTo(name("worker.oss"))
                .isNotEqualTo("worker.oss");
    }

    @Test
    void aDecisionNamesInputsRuleAndResult() {
        JsonNode decisions = read(new TracedCase(engine).check("TERUS", 250)).at("/processes/0/decisions");
        assertThat(decisions).hasSize(1);
        JsonNode decision = decisions.get(0);
        assertThat(decision.get("name").asText()).isEqualTo("Tingkat jejak");
        assertThat(decision.get("step").asText()).isEqualTo("Nilai tingkat");
        assertThat(decision.get("rules").toString()).isEqualTo("[2]");
        assertThat(decision.get("outputs").toString()).isEqualTo("[{\"name\":\"tingkat\",\"value\":\"TINGGI\"}]");
        assertThat(decision.get("inputs").toString())
                .contains("{\"name\":\"Luas\",\"value\":\"250\"}", "{\"name\":\"Nama\",\"value\":null}");
    }

    @Test
    void valuesThatCouldBeAboutAPersonAreNotShown() {
        TracedCase traced = new TracedCase(engine).check("TERUS", 50);
        JsonNode variables = read(traced).at("/processes/0/variables");
        assertThat(variables.toString())
                .contains("{\"name\":\"luas\",\"value\":\"50\"}", "{\"name\":\"tingkat\",\"value\":null}")
                .contains("{\"name\":\"nama\",\"value\":null}", "{\"name\":\"telepon\",\"value\":null}")
                .doesNotContain("permohonan");
        assertThat(traced.path("manajer").text()).doesNotContain("Budi", "81299000000", "9901");
    }

    @Test
    void theJournalIsToldBeside() {
        JsonNode lines = read(new TracedCase(engine).check("TERUS", 50)).get("lines");
        assertThat(lines.findValuesAsText("title")).contains("Permohonan diterima");
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.dpmptsp", "kepala.dpmptsp", "petugas.dinkes", "perancang", "worker.oss"})
    void onlyManagersAndAdministratorsReadIt(String login) {
        TracedCase traced = new TracedCase(engine).check("TERUS", 50);
        traced.path("manajer").expect(200);
        traced.path("admin").expect(200);
        assertThat(traced.path(login).status()).isEqualTo(403);
        assertThat(engine.anonymous()
                        .get("/api/applications/" + traced.key() + "/path")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aNumberThatDoesNotExistIsToldSo() {
        engine.as("manajer").get("/api/applications/I-UJI-tidak-ada/path").expect(404);
    }

    private String name(String login) {
        JsonNode profile = engine.as("admin")
                .get("/engine-rest/user/" + login + "/profile")
                .expect(200)
                .json();
        return profile.get("firstName").asText() + " " + profile.get("lastName").asText();
    }

    private static JsonNode read(TracedCase traced) {
        return traced.path("manajer").expect(200).json();
    }

    private static JsonNode step(JsonNode process, String element) {
        return StreamSupport.stream(process.get("steps").spliterator(), false)
                .filter(step -> step.get("element").asText().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
