package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What designers draw less often. */
@EngineTest
class OtherShapesTest {

    private final RunningEngine engine;
    private final MovingService services;

    OtherShapesTest(RunningEngine engine, RepositoryService repository, RuntimeService runtime, JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
    }

    @Test
    void whoWaitsForAnotherMessageInTheNewDiagramWaitsForThatOne() {
        MovingService.Service service = services.deployed();
        String key = service.decided("perbaikan");
        service.deploy(MovingService.model().replace("name=\"oss-perbaikan\"", "name=\"oss-pembaruan\""));
        assertThat(RenamedTaskTest.pair(service.plan().at("/plans/0"), "Perbaikan")
                        .get("notes")
                        .toString())
                .contains("pesan yang ditunggu berganti dari 'oss-perbaikan' menjadi 'oss-pembaruan'");
        service.migrate();
        assertThat(engine.message(key, null, "oss-perbaikan")
                        .expect(200)
                        .json()
                        .get("correlated")
                        .isNull())
                .isTrue();
        assertThat(engine.message(key, null, "oss-pembaruan")
                        .expect(200)
                        .json()
                        .get("correlated")
                        .asText())
                .isEqualTo("oss-pembaruan");
    }

    @Test
    void aStepThatIsDoneByThreeGoesOverWithAllThree() {
        String model = model("""
                <bpmn:userTask id="Nilai" name="Nilai" camunda:candidateGroups="petugas-dpmptsp">
                  <bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>3</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="f1" sourceRef="Diterima" targetRef="Nilai" />
                """);
        MovingService.Service service = services.deployed();
        service.deploy(model);
        String key = service.start();
        assertThat(engine.tasks(key)).hasSize(3);
        service.deploy(model.replace("\"Nilai\" name", "\"NilaiBersama\" name")
                .replace("targetRef=\"Nilai\"", "targetRef=\"NilaiBersama\""));
        JsonNode report = service.migrate();
        assertThat(report.at("/mapping/Nilai").asText()).isEqualTo("NilaiBersama");
        assertThat(report.get("state").asText()).as(report.toString()).isEqualTo("done");
        assertThat(engine.tasks(key))
                .hasSize(3)
                .allSatisfy(task -> engine.complete("petugas.dpmptsp", task).expect(204));
        assertThat(engine.processes(key)).isZero();
    }

    /** The engine by itself maps only what has stayed in its scope. */
    @Test
    void aStepThatIsPutIntoASubProcessUnderItsIdGoesOver() {
        String task = "<bpmn:userTask id=\"Nilai\" name=\"Nilai\" camunda:candidateGroups=\"petugas-dpmptsp\" />";
        MovingService.Service service = services.deployed();
        service.deploy(model(task + "<bpmn:sequenceFlow id=\"f1\" sourceRef=\"Diterima\" targetRef=\"Nilai\" />"));
        String key = service.start();
        service.deploy(model("<bpmn:subProcess id=\"Tahap\"><bpmn:startEvent id=\"Mulai2\" />"
                + "<bpmn:sequenceFlow id=\"g1\" sourceRef=\"Mulai2\" targetRef=\"Nilai\" />" + task
                + "</bpmn:subProcess><bpmn:sequenceFlow id=\"f1\" sourceRef=\"Diterima\" targetRef=\"Tahap\" />"));
        assertThat(service.migrate().get("migrated").asInt()).isEqualTo(1);
        engine.complete("petugas.dpmptsp", engine.task(key)).expect(204);
        assertThat(engine.processes(key)).isZero();
    }

    private static String model(String steps) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="uji">
                  <bpmn:process id="SERVICE" isExecutable="true" camunda:historyTimeToLive="P30D">
                    <bpmn:startEvent id="Diterima"><bpmn:messageEventDefinition messageRef="Mulai"/></bpmn:startEvent>
                    STEPS
                  </bpmn:process>
                  <bpmn:message id="Mulai" name="SERVICE" />
                </bpmn:definitions>
                """.replace("STEPS", steps);
    }
}
