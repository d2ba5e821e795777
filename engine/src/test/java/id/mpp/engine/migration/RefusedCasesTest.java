package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second version has no place for some cases. */
@EngineTest
class RefusedCasesTest {

    private final RunningEngine engine;
    private final MovingService services;
    private MovingService.Service service;
    private List<String> checking;
    private List<String> sending;

    RefusedCasesTest(RunningEngine engine, RepositoryService repository, RuntimeService runtime, JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
    }

    /** Two versions; in the second the licence is sent by another kind of step. */
    @BeforeEach
    void deploy() {
        service = services.deployed();
        checking = service.start(6);
        sending = List.of(service.sending(), service.sending());
        service.deploy(MovingService.model()
                .replace(
                        "<bpmn:serviceTask id=\"Kirim\" name=\"Kirim izin\" camunda:type=\"external\" camunda:topic=\"oss-kirim-izin\" />",
                        "<bpmn:userTask id=\"Serahkan\" name=\"Serahkan izin\" camunda:candidateGroups=\"petugas-dpmptsp\" />")
                .replace("\"Kirim\"", "\"Serahkan\""));
    }

    @Test
    void thePlanCountsThoseWhoHaveNowhereToGo() {
        JsonNode lost = service.plan().at("/plans/0/lost");
        assertThat(lost).hasSize(1);
        assertThat(lost.get(0).get("id").asText()).isEqualTo("Kirim");
        assertThat(lost.get(0).get("instances").asInt()).isEqualTo(2);
    }

    @Test
    void theDryRunSaysOfEachCaseWhereItStandsAndWhy() {
        JsonNode result = service.dryRun(Map.of()).expect(200).json();
        assertThat(result.get("movable").asInt()).isEqualTo(6);
        assertThat(new Answer(200, result.get("refused").toString()).each("businessKey"))
                .containsExactlyInAnyOrderElementsOf(sending);
        assertThat(result.at("/refused/0/faults/0").toString())
                .isEqualTo("{\"activity\":\"Kirim\",\"name\":\"Kirim izin\",\"reason\":"
                        + "\"langkah ini tidak punya tujuan dalam pemetaan\"}");
        assertThat(service.running(1)).isEqualTo(8);
        assertThat(service.running(2)).isZero();
        checking.forEach(key -> assertThat(engine.milestones(key)).containsExactly("received"));
    }

    @Test
    void theFirstFaultStopsTheRunAndTheRestIsUntouched() {
        JsonNode report = service.next(Map.of()).expect(200).json();
        assertThat(report.get("state").asText()).isEqualTo("stopped");
        assertThat(report.at("/stopped/number").asText()).isIn(sending);
        assertThat(report.at("/stopped/reason").asText())
                .isEqualTo("Kirim izin (Kirim): langkah ini tidak punya tujuan dalam pemetaan");
        assertThat(report.get("migrated").asInt()).isZero();
        assertThat(service.running(1)).isEqualTo(8);

        JsonNode again = service.next(Map.of()).expect(200).json();
        assertThat(again.get("id")).isEqualTo(report.get("id"));
        assertThat(again.get("migrated").asInt() + again.get("remaining").asInt())
                .isEqualTo(8);
        assertThat(again.get("state").asText()).isEqualTo("stopped");
    }

    @Test
    void whoIsLeftBehindIsListedWithTheReasonAndGoesOnWhereItIs() {
        JsonNode report = service.nextLeaving(Map.of()).expect(200).json();
        assertThat(report.get("state").asText()).isEqualTo("running");
        assertThat(report.get("migrated").asInt()).as("one from each place").isEqualTo(1);
        report = service.nextLeaving(Map.of()).expect(200).json();
        assertThat(report.get("state").asText()).isEqualTo("done");
        assertThat(report.get("migrated").asInt()).isEqualTo(6);
        assertThat(report.get("left").asInt()).isEqualTo(2);
        assertThat(report.get("cases"))
                .filteredOn(line -> !line.get("leftBecause").isNull())
                .allSatisfy(line -> {
                    assertThat(line.get("businessKey").asText()).isIn(sending);
                    assertThat(line.get("leftBecause").asText()).contains("tidak punya tujuan");
                    assertThat(line.get("by").asText()).isEqualTo("Wulan Perancang");
                });
        assertThat(engine.work(sending.get(0), "nomorIzin", "99/UJI"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(204));
        JsonNode kept = engine.as("admin")
                .get(service.path("/runs/" + report.get("id")))
                .expect(200)
                .json();
        assertThat(kept.get("cases")).hasSize(8);
    }

    @Test
    void anotherMappingReplacesTheRunThatHasStopped() {
        JsonNode stopped = service.next(Map.of()).expect(200).json();
        Map<String, Object> wish = Map.of("mapping", Map.of("Periksa", ""));
        JsonNode other = service.nextLeaving(wish).expect(200).json();
        assertThat(other.get("id")).isNotEqualTo(stopped.get("id"));
        JsonNode first = engine.as("perancang")
                .get(service.path("/runs/" + stopped.get("id")))
                .expect(200)
                .json();
        assertThat(first.get("state").asText()).isEqualTo("replaced");
        assertThat(service.nextLeaving(wish).expect(200).json().get("left").asInt())
                .isEqualTo(8);
        assertThat(service.running(1)).isEqualTo(8);
    }

    @Test
    void aDesignersMappingIsTakenAndAWrongOneIsNamed() {
        JsonNode taken = service.dryRun(Map.of("mapping", Map.of("Periksa", "Putuskan")))
                .expect(200)
                .json();
        assertThat(taken.at("/mapping/Periksa").asText()).isEqualTo("Putuskan");
        assertThat(taken.get("movable").asInt()).isEqualTo(6);
        assertThat(detail(Map.of("mapping", Map.of("Ngawur", "Putuskan")), 400))
                .contains("versi lama tidak memuat langkah 'Ngawur'; yang ada: Periksa, Perbaikan");
        assertThat(detail(Map.of("mapping", Map.of("Periksa", "Ngawur")), 400))
                .contains("versi baru tidak memuat langkah 'Ngawur'");
        assertThat(detail(Map.of("mapping", Map.of("Kirim", "Serahkan")), 400))
                .contains("Kirim -> Serahkan: jenis kedua langkah berbeda");
        assertThat(detail(Map.of("to", 1), 409)).contains("versi terbaru " + service.name() + " kini 2, bukan 1");
        assertThat(detail(Map.of("from", 7), 400)).contains("from: sebutkan satu dari versi [1]");
    }

    private String detail(Map<String, ?> wish, int status) {
        return service.dryRun(wish).expect(status).json().get("detail").asText();
    }
}
