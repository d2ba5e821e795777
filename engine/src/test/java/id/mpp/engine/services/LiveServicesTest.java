package id.mpp.engine.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** The services that are live, as the engine, officers and workers see them. */
@EngineTest
class LiveServicesTest {

    private final RunningEngine engine;
    private final ServiceCatalogue catalogue;
    private final RepositoryService repository;

    LiveServicesTest(RunningEngine engine, ServiceCatalogue catalogue, RepositoryService repository) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.repository = repository;
    }

    @Test
    void eachFolderIsOneDeploymentWithModelsAndForms() {
        assertThat(resources("layanan-uji"))
                .containsExactlyInAnyOrder(
                        "layanan-uji/layanan-uji.bpmn", "layanan-uji/service.yaml", "layanan-uji/periksa-uji.form");
        assertThat(resources("layanan-lain"))
                .containsExactlyInAnyOrder("layanan-lain/layanan-lain.bpmn", "layanan-lain/service.yaml");
    }

    @Test
    void theOfficerCanReadTheFormOfHisTask() {
        String task = engine.task(engine.start("layanan-uji"));
        JsonNode form = engine.as("petugas.dpmptsp")
                .get("/engine-rest/task/" + task + "/deployed-form")
                .expect(200)
                .json();
        assertThat(form.get("id").asText()).isEqualTo("periksa-uji");
    }

    @Test
    void workersLearnTheServicesAndTheirRules() {
        JsonNode services =
                engine.as("worker.oss").get("/api/services").expect(200).json();
        assertThat(new Answer(200, services.toString()).each("name"))
                .containsExactly(
                        "laporan-uji",
                        "layanan-berwaktu",
                        "layanan-dua-pintu",
                        "layanan-instansi",
                        "layanan-isian",
                        "layanan-jejak",
                        "layanan-lain",
                        "layanan-loket",
                        "layanan-putusan",
                        "layanan-surat",
                        "layanan-tagihan",
                        "layanan-uji",
                        "surat-uji",
                        "uang-uji");
        assertThat(named(services, "layanan-instansi").get("oss").isNull()).isTrue();
        JsonNode service = named(services, "layanan-uji");
        assertThat(service.get("title").asText()).isEqualTo("Layanan Uji");
        assertThat(service.at("/oss/match/0/kbli/0").asText()).isEqualTo("99001");
    }

    private static JsonNode named(JsonNode services, String name) {
        return StreamSupport.stream(services.spliterator(), false)
                .filter(service -> service.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aServiceIsKnownByItsDescriptionAndAProcessWithoutOneIsNone() {
        assertThat(catalogue.offers("layanan-uji")).isTrue();
        assertThat(catalogue.title("layanan-uji")).isEqualTo("Layanan Uji");
        assertThat(catalogue.offers("tiada")).isFalse();
        assertThat(catalogue.title("tiada")).isEqualTo("tiada");
        String deployment = repository
                .createDeployment()
                .addModelInstance(
                        "polos/polos.bpmn",
                        Bpmn.createExecutableProcess("polos")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        assertThat(catalogue.offers("polos")).isFalse();
        assertThat(catalogue.names()).doesNotContain("polos").contains("layanan-uji");
        repository.deleteDeployment(deployment, true);
    }

    /** What services share by a contract runs, and is offered to nobody. */
    @Test
    void aCalledProcessIsNoServiceOfThePublic() {
        String deployment = repository
                .createDeployment()
                .name("bagian-bersama")
                .addModelInstance(
                        "bagian-bersama/bagian-bersama.bpmn",
                        Bpmn.createExecutableProcess("bagian-bersama")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .endEvent()
                                .done())
                .addString("bagian-bersama/service.yaml", "title: Bagian Bersama\ncontract: {inputs: []}\n")
                .deploy()
                .getId();
        assertThat(catalogue.title("bagian-bersama")).isEqualTo("Bagian Bersama");
        assertThat(catalogue.offers("bagian-bersama")).isFalse();
        assertThat(catalogue.names()).doesNotContain("bagian-bersama");
        assertThat(engine.as("worker.oss").get("/api/services").expect(200).each("name"))
                .doesNotContain("bagian-bersama");
        engine.as("petugas.dpmptsp")
                .post("/engine-rest/process-definition/key/bagian-bersama/start", Map.of())
                .expect(403);
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void workOfTheEngineIsTakenByOneService() {
        assertThat(catalogue.takerOf("refused-reports")).contains("laporan-uji");
        assertThat(catalogue.takerOf("other-work")).isEmpty();
    }

    private List<String> resources(String service) {
        List<String> ids = engine.as("admin")
                .get("/engine-rest/deployment?name=" + service)
                .expect(200)
                .each("id");
        assertThat(ids).hasSize(1);
        return engine.as("admin")
                .get("/engine-rest/deployment/" + ids.get(0) + "/resources")
                .expect(200)
                .each("name");
    }
}
