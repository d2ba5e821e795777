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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A designer deploys from Modeler, and what he deployed is live at once. */
@EngineTest
class HotDeploymentTest {

    private static final String HISTORY = " camunda:historyTimeToLive=\"P3650D\"";

    private final RunningEngine engine;
    private final SmallService service = SmallService.some();

    HotDeploymentTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void aNewServiceTakesApplicationsRightAfterItsDeployment() {
        assertThat(push().status()).isEqualTo(422);

        Answer answer = designer().deploy(service).expect(200);

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
        designer().deploy(service).expect(200);

        String second = deployed(designer()
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
        designer().deploy(service).expect(200);
        String old = engine.task(engine.start(service.name()));

        designer()
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
        designer().deploy(service).expect(200);
        designer().deploy(other).expect(200);

        String form = service.files().get(SmallService.FORM).replace("Catatan petugas", "Catatan baru");
        assertThat(message(designer().deploy(SmallService.FORM, form)))
                .contains(service.name(), other.name(), "sertakan berkas ini sebagai lampiran");
        designer().deploy(service.with(SmallService.FORM, form)).expect(200);

        assertThat(form(engine.task(engine.start(service.name())))).contains("Catatan baru");
        assertThat(form(engine.task(engine.start(other.name())))).contains("Catatan petugas");
        delete(other);
    }

    @Test
    void aFormThatTheNewDiagramNamesNoMoreGoesWithIt() {
        designer().deploy(service).expect(200);
        String diagram = service.text().replace("formRef=\"catat-berkas\"", "formRef=\"catat-lain\"");
        String form = service.files().get(SmallService.FORM).replace("\"catat-berkas\"", "\"catat-lain\"");

        String second = deployed(designer()
                .deploy(Map.of(service.diagram(), diagram, "catat-lain.form", form))
                .expect(200));

        assertThat(resources(second))
                .contains(service.name() + "/catat-lain.form")
                .doesNotContain(service.name() + "/" + SmallService.FORM);
    }

    @Test
    void aFaultyDiagramIsRefusedInTheWordsThatModelerShowsAndNothingChanges() {
        designer().deploy(service).expect(200);

        Answer refused = designer()
                .deploy(service.diagram(), service.text().replace(HISTORY, "").replace("Catat berkas", ""));

        assertThat(refused.status()).isEqualTo(400);
        JsonNode body = refused.json();
        assertThat(body.path("type").asText()).isEqualTo("ParseException");
        assertThat(body.path("message").asText().lines())
                .hasSize(3)
                .first()
                .isEqualTo("Layanan " + service.name() + " tidak dipasang dan tidak ada yang berubah: 2 temuan.");
        assertThat(body.path("message").asText())
                .contains("processes/" + service.name() + "/" + service.diagram()
                        + ": Activity_CatatBerkas: tidak bernama. Beri nama yang dibaca petugas.")
                .contains(": " + service.name()
                        + " (Layanan Kecil): masa simpan riwayat kosong. Isi History time to live");
        JsonNode errors = body.path("details")
                .path(service.name() + "/" + service.diagram())
                .path("errors");
        assertThat(errors).hasSize(2);
        assertThat(errors.at("/0/mainElementId").asText()).isEqualTo("Activity_CatatBerkas");
        assertThat(errors.at("/0/elementIds/0").asText()).isEqualTo("Activity_CatatBerkas");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void theSameAgainMakesNoNewVersion() {
        String first = deployed(designer().deploy(service).expect(200));
        assertThat(deployed(designer().deploy(service).expect(200))).isEqualTo(first);
        assertThat(deployed(designer().deploy(service.diagram(), service.text()).expect(200)))
                .isEqualTo(first);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void aSwitchedLimitHoldsForOpenCasesAtOnce() {
        SmallService limited = service.withDrawnLimit()
                .with(
                        SmallService.DESCRIPTION,
                        "title: Layanan Kecil\nlimit: {days: 5, at-limit: escalate, source: Aturan uji}");
        designer().deploy(limited).expect(200);
        String key = engine.start(service.name());
        assertThat(atLimit(key)).isEqualTo("escalate");

        designer()
                .deploy(
                        service.name() + "/" + SmallService.DESCRIPTION,
                        limited.files().get(SmallService.DESCRIPTION).replace("escalate", "automatic"))
                .expect(200);

        assertThat(atLimit(key)).isEqualTo("automatic");
    }

    @Test
    void anEarlierVersionBecomesTheLiveOneAgain() {
        String first = deployed(designer().deploy(service).expect(200));
        designer()
                .deploy(service.diagram(), service.text().replace("Catat berkas", "Catat dokumen"))
                .expect(200);

        engine.as("perancang")
                .post("/engine-rest/deployment/" + first + "/redeploy", Map.of())
                .expect(200);

        assertThat(task(engine.start(service.name())).path("name").asText()).isEqualTo("Catat berkas");
        assertThat(versions()).isEqualTo(3);
        engine.as("perancang")
                .post("/engine-rest/deployment/tiada/redeploy", Map.of())
                .expect(404);
    }

    @Test
    void twoDesignersAtOnceDoNotUndoEachOther() throws Exception {
        designer().deploy(service).expect(200);
        String diagram = service.text().replace("Catat berkas", "Catat dokumen");
        String description = "title: Layanan Kecil\noss: {kd-izin: [\"990000000777\"]}";

        List<Answer> answers = AtOnce.run(List.of(
                () -> designer().deploy(service.diagram(), diagram),
                () -> designer().deploy(service.name() + "/" + SmallService.DESCRIPTION, description)));

        assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        assertThat(task(engine.start(service.name())).path("name").asText()).isEqualTo("Catat dokumen");
        assertThat(engine.as("worker.oss").get("/api/services").text()).contains("990000000777");
        assertThat(versions()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "perancang, 200",
        "admin, 200",
        "manajer, 403",
        "petugas.dpmptsp, 403",
        "kepala.dpmptsp, 403",
        "worker.oss, 403",
        "worker.djp, 403",
    })
    void onlyDesignersAndAdministratorsDeploy(String login, int status) {
        Modeler modeler = new Modeler(engine.as(login));
        assertThat(modeler.deploy(service).status()).isEqualTo(status);
        Answer faulty = modeler.deploy(service.diagram(), "<bukan-bpmn/>");
        assertThat(faulty.status()).isEqualTo(status == 200 ? 400 : 403);
        assertThat(faulty.text().contains("bukan-bpmn") || faulty.text().contains("temuan"))
                .isEqualTo(status == 200);
        assertThat(versions()).isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    void nobodyDeploysWithoutALogin() {
        assertThat(new Modeler(engine.anonymous()).deploy(service).status()).isEqualTo(401);
        assertThat(new Modeler(engine.as("bukan.siapa.siapa")).deploy(service).status())
                .isEqualTo(401);
    }

    @Test
    void aDesignerReadsAndDeploysButDeletesNothing() {
        String id = deployed(designer().deploy(service).expect(200));
        engine.as("perancang").get("/engine-rest/deployment?maxResults=0").expect(200);
        engine.as("perancang").get("/engine-rest/version").expect(200);
        assertThat(engine.as("perancang")
                        .delete("/engine-rest/deployment/" + id + "?cascade=true")
                        .status())
                .isEqualTo(403);
        assertThat(versions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine/default/deployment/create",
                "/engine-rest/deployment/create/",
            })
    void everyDoorLeadsThroughTheGate(String door) {
        assertThat(designer()
                        .deploy(door, service.inDiagram(HISTORY, "").files())
                        .status())
                .isEqualTo(400);
        assertThat(versions()).isZero();
        assertThat(designer().deploy(door, service.files()).status()).isEqualTo(200);
        assertThat(versions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/deployment/cre%61te",
                "/engine-rest/deployment;x=y/create",
                "/engine-rest/deployment/create;x",
                "/engine-rest//deployment/create",
                "/engine-rest/task/../deployment/create",
                "/engine-rest/deployment/x/../create",
                "/engine-rest/engine/default/./deployment/create",
            })
    void noOtherSpellingLeadsToTheEngine(String door) {
        assertThat(designer().deploy(door, service.files()).status()).isIn(400, 404);
        assertThat(versions()).isZero();
    }

    @Test
    void theWebApplicationsDoorIsShut() {
        for (String login : List.of("admin", "perancang")) {
            Answer answer = new Modeler(engine.as(login))
                    .deploy("/camunda/api/engine/engine/default/deployment/create", service.files());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().path("message").asText()).contains("Camunda Modeler", "/engine-rest");
        }
        assertThat(versions()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catatan.txt | isi | catatan.txt tidak dijalankan oleh mesin",
                "../../etc/jahat.bpmn | isi | tidak dapat dipakai",
                "Diagram Baru.bpmn | isi | tidak dapat dipakai",
                "diagram_1.bpmn | isi | Simpan dengan nama layanannya",
                "tiada.form | {} | Pasang diagram (.bpmn) layanannya",
                "service.yaml | title: x | ada di beberapa layanan",
                "tiada/catat.form | {} | Sertakan tiada.bpmn",
                "tiada/service.yaml | title: x | Sertakan tiada.bpmn",
                "layanan-rusak.bpmn | <bpmn | tidak dapat dibaca sebagai diagram BPMN",
            })
    void whatCannotBeTakenIsAnsweredWithWhatToDo(String file, String text, String sentence) {
        Answer answer = designer().deploy(file, text);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(sentence);
    }

    @Test
    void whatOnlyTheEngineFindsIsToldInItsOwnWordsAndNothingIsHalfDone() {
        designer().deploy(service).expect(200);
        assertThat(message(designer().deploy(service.diagram(), service.text().replace("P3650D", "selamanya"))))
                .contains("selamanya");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void severalServicesAtOnceAreRefused() {
        SmallService other = SmallService.some();
        assertThat(message(designer().deploy(Map.of(service.diagram(), service.text(), other.diagram(), other.text()))))
                .contains(service.diagram(), other.diagram(), "satu layanan setiap kali");
        assertThat(message(designer().deploy(Map.of("a/x.form", "{}", "b/y.form", "{}"))))
                .contains("a, b", "satu layanan setiap kali");
    }

    @Test
    void fieldsThatWouldMakeADifferentVersionAreRefused() {
        assertThat(message(designer().with("tenant-id", "dpmptsp").deploy(service)))
                .contains("tenant-id");
        assertThat(message(designer()
                        .with("deployment-activation-time", "2030-01-01T00:00:00.000+0700")
                        .deploy(service)))
                .contains("deployment-activation-time");
        assertThat(designer().with("tenant-id", "").deploy(service).status()).isEqualTo(200);
    }

    @Test
    void whatIsNoUploadOrTooLargeIsRefusedInWords() {
        assertThat(message(engine.as("perancang").post(Modeler.DOOR, "{}"))).contains("multipart/form-data");
        assertThat(message(designer().send(Modeler.DOOR, "tanpa batas"))).contains("Tidak ada berkas yang dikirim");
        assertThat(message(designer().deploy(Map.of()))).contains("Tidak ada berkas yang dikirim");
        Answer large = designer().deploy(service.with("besar.html", "x".repeat(UploadReader.LARGEST)));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().path("message").asText()).contains("10 MB");
        assertThat(versions()).isZero();
    }

    @Test
    void aBombOfEntitiesIsNoDiagram() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
                + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>"
                + "<x>&g;</x>";
        assertThat(message(designer().deploy(service.with(service.diagram(), bomb))))
                .contains("tidak dapat dibaca sebagai diagram BPMN");
    }

    @Test
    void workOfTheEngineIsTakenByOneServiceOnly() {
        SmallService second = service.with(SmallService.DESCRIPTION, "title: Layanan Kecil\ntakes: refused-reports");
        assertThat(message(designer().deploy(second))).contains("sudah dikerjakan layanan laporan-uji");
    }

    @AfterEach
    void deleteIt() {
        delete(service);
    }

    private void delete(SmallService gone) {
        List<String> deployments = engine.as("admin")
                .get("/engine-rest/deployment?name=" + gone.name())
                .expect(200)
                .each("id");
        deployments.forEach(id -> engine.as("admin")
                .delete("/engine-rest/deployment/" + id + "?cascade=true")
                .expect(204));
    }

    private Modeler designer() {
        return new Modeler(engine.as("perancang"));
    }

    private Answer push() {
        return engine.push(Item.of(engine.newKey(), service.name()));
    }

    private long versions() {
        return engine.as("admin")
                .get("/engine-rest/process-definition/count?key=" + service.name())
                .expect(200)
                .json()
                .path("count")
                .asLong();
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

    private static String deployed(Answer answer) {
        return answer.json().path("id").asText();
    }

    private static String message(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("message").asText();
    }
}
