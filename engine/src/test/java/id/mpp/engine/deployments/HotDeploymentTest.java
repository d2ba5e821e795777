package id.mpp.engine.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A designer deploys from Modeler, and what he deployed is live at once. */
@EngineTest
class HotDeploymentTest {

    private final RunningEngine engine;
    private final Deployed deployed;
    private final SmallService service;

    HotDeploymentTest(RunningEngine engine) {
        this.engine = engine;
        this.deployed = Deployed.nothingYet(engine);
        this.service = deployed.service();
    }

    @Test
    void aNewServiceTakesApplicationsRightAfterItsDeployment() {
        assertThat(push().status()).isEqualTo(422);

        Answer answer = deployed.designer().deploy(service).expect(200);

        JsonNode made = answer.json();
        assertThat(made.path("id").asText()).isNotBlank();
        assertThat(made.path("name").asText()).isEqualTo(service.name());
        assertThat(made.path("source").asText()).isEqualTo("Camunda Modeler");
        assertThat(made.path("deploymentTime").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*[+-]\\d{4}");
        assertThat(made.path("deployedProcessDefinitions")
                        .elements()
                        .next()
                        .path("key")
                        .asText())
                .isEqualTo(service.name());
        push().expect(200);
        assertThat(engine.as("worker.oss").get("/api/services").expect(200).each("name"))
                .contains(service.name());
    }

    @Test
    void theDiagramAloneTakesFormsAndDescriptionAlongFromTheLiveVersion() {
        deployed.designer().deploy(service).expect(200);

        String second = Deployed.id(deployed.designer()
                .deploy(service.diagram(), service.text().replace("Catat berkas", "Catat dokumen"))
                .expect(200));

        assertThat(resources(second))
                .containsExactlyInAnyOrder(
                        service.name() + "/" + service.diagram(),
                        service.name() + "/" + SmallService.FORM,
                        service.name() + "/" + SmallService.DESCRIPTION);
        String key = engine.start(service.name());
        JsonNode task = task(key);
        assertThat(task.path("name").asText()).isEqualTo("Catat dokumen");
        assertThat(form(task.path("id").asText())).contains("catat-berkas");
    }

    @Test
    void anOpenTaskKeepsTheFormItWasOpenedWithAndNewCasesHaveTheNewOne() {
        deployed.designer().deploy(service).expect(200);
        String old = engine.task(engine.start(service.name()));

        deployed.designer()
                .deploy(
                        SmallService.FORM,
                        service.files().get(SmallService.FORM).replace("Catatan petugas", "Catatan versi dua"))
                .expect(200);

        assertThat(form(old)).contains("Catatan petugas").doesNotContain("versi dua");
        String key = engine.start(service.name());
        assertThat(form(engine.task(key))).contains("Catatan versi dua");
        engine.as("petugas.dpmptsp")
                .post(
                        "/engine-rest/task/" + old + "/submit-form",
                        Map.of("variables", Map.of("catatan", Map.of("value", "baik", "type", "String"))))
                .expect(204);
        assertThat(engine.as("admin").get("/engine-rest/task/" + old).status()).isEqualTo(404);
    }

    @Test
    void aFormAloneThatSeveralServicesHaveNeedsItsDiagram() {
        SmallService other = SmallService.some();
        deployed.designer().deploy(service).expect(200);
        deployed.designer().deploy(other).expect(200);

        String form = service.files().get(SmallService.FORM).replace("Catatan petugas", "Catatan baru");
        assertThat(Deployed.message(deployed.designer().deploy(SmallService.FORM, form)))
                .contains(service.name(), other.name(), "sertakan berkas ini sebagai lampiran");
        deployed.designer().deploy(service.with(SmallService.FORM, form)).expect(200);

        assertThat(form(engine.task(engine.start(service.name())))).contains("Catatan baru");
        assertThat(form(engine.task(engine.start(other.name())))).contains("Catatan petugas");
        new Deployed(engine, other).delete();
    }

    @Test
    void aFormThatTheNewDiagramNamesNoMoreGoesWithIt() {
        deployed.designer().deploy(service).expect(200);
        String diagram = service.text().replace("formRef=\"catat-berkas\"", "formRef=\"catat-lain\"");
        String form = service.files().get(SmallService.FORM).replace("\"catat-berkas\"", "\"catat-lain\"");

        String second = Deployed.id(deployed.designer()
                .deploy(Map.of(service.diagram(), diagram, "catat-lain.form", form))
                .expect(200));

        assertThat(resources(second))
                .contains(service.name() + "/catat-lain.form")
                .doesNotContain(service.name() + "/" + SmallService.FORM);
    }

    @Test
    void theSameAgainMakesNoNewVersion() {
        String first = Deployed.id(deployed.designer().deploy(service).expect(200));
        assertThat(Deployed.id(deployed.designer().deploy(service).expect(200))).isEqualTo(first);
        assertThat(Deployed.id(deployed.designer()
                        .deploy(service.diagram(), service.text())
                        .expect(200)))
                .isEqualTo(first);
        assertThat(deployed.versions()).isEqualTo(1);
    }

    @Test
    void aSwitchedLimitHoldsForOpenCasesAtOnce() {
        SmallService limited = service.withDrawnLimit()
                .with(
                        SmallService.DESCRIPTION,
                        "title: Layanan Kecil\nlimit: {days: 5, at-limit: escalate, source: Aturan uji}");
        deployed.designer().deploy(limited).expect(200);
        String key = engine.start(service.name());
        assertThat(atLimit(key)).isEqualTo("escalate");

        deployed.designer()
                .deploy(
                        service.name() + "/" + SmallService.DESCRIPTION,
                        limited.files().get(SmallService.DESCRIPTION).replace("escalate", "automatic"))
                .expect(200);

        assertThat(atLimit(key)).isEqualTo("automatic");
    }

    @Test
    void anEarlierVersionBecomesTheLiveOneAgain() {
        String first = Deployed.id(deployed.designer().deploy(service).expect(200));
        deployed.designer()
                .deploy(service.diagram(), service.text().replace("Catat berkas", "Catat dokumen"))
                .expect(200);

        engine.as("perancang")
                .post("/engine-rest/deployment/" + first + "/redeploy", Map.of())
                .expect(200);

        assertThat(task(engine.start(service.name())).path("name").asText()).isEqualTo("Catat berkas");
        assertThat(deployed.versions()).isEqualTo(3);
        engine.as("perancang")
                .post("/engine-rest/deployment/tiada/redeploy", Map.of())
                .expect(404);
    }

    @Test
    void twoDesignersAtOnceDoNotUndoEachOther() throws Exception {
        deployed.designer().deploy(service).expect(200);
        String diagram = service.text().replace("Catat berkas", "Catat dokumen");
        String description = "title: Layanan Kecil\noss: {kd-izin: [\"990000000777\"]}";

        List<Answer> answers = AtOnce.run(List.of(
                () -> deployed.designer().deploy(service.diagram(), diagram),
                () -> deployed.designer().deploy(service.name() + "/" + SmallService.DESCRIPTION, description)));

        assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        assertThat(task(engine.start(service.name())).path("name").asText()).isEqualTo("Catat dokumen");
        assertThat(engine.as("worker.oss").get("/api/services").text()).contains("990000000777");
        assertThat(deployed.versions()).isEqualTo(3);
    }

    @AfterEach
    void deleteIt() {
        deployed.delete();
    }

    private Answer push() {
        return engine.push(Item.of(engine.newKey(), service.name()));
    }

    private JsonNode task(String key) {
        return engine.as("admin")
                .get("/engine-rest/task/" + engine.task(key))
                .expect(200)
                .json();
    }

    private String form(String task) {
        return engine.as("petugas.dpmptsp")
                .get("/engine-rest/task/" + task + "/deployed-form")
                .expect(200)
                .text();
    }

    private String atLimit(String key) {
        return engine.as("manajer")
                .get("/api/applications/" + key)
                .expect(200)
                .json()
                .at("/clock/atLimit")
                .asText();
    }

    private List<String> resources(String deployment) {
        return engine.as("admin")
                .get("/engine-rest/deployment/" + deployment + "/resources")
                .expect(200)
                .each("name");
    }
}
