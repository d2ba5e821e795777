package id.mpp.engine.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.models.ModelCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

/** Service folders on their way into the engine. */
@EngineTest
class ServiceDeploymentTest {

    private final RunningEngine engine;
    private final ServiceDeployment deployment;
    private final RepositoryService repository;
    private final List<ModelCheck> checks;

    ServiceDeploymentTest(
            RunningEngine engine, ServiceDeployment deployment, RepositoryService repository, List<ModelCheck> checks) {
        this.engine = engine;
        this.deployment = deployment;
        this.repository = repository;
        this.checks = checks;
    }

    @Test
    void eachFolderIsOneDeploymentWithModelsAndForms() {
        assertThat(resources("layanan-uji"))
                .containsExactlyInAnyOrder("layanan-uji/layanan-uji.bpmn", "layanan-uji/periksa-uji.form");
        assertThat(resources("layanan-lain")).containsExactly("layanan-lain/layanan-lain.bpmn");
    }

    @Test
    void deployingTheSameFoldersAgainChangesNothing() throws IOException {
        List<String> before = deployments().each("id");
        deployment.run(new DefaultApplicationArguments());
        assertThat(deployments().each("id")).isEqualTo(before);
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
                        "layanan-lain",
                        "layanan-loket",
                        "layanan-uji");
        assertThat(services.at("/4/oss").isNull()).isTrue();
        assertThat(services.at("/6/title").asText()).isEqualTo("Layanan Uji");
        assertThat(services.at("/6/oss/match/0/kbli/0").asText()).isEqualTo("99001");
    }

    @Test
    void aMilestoneThatDoesNotExistStopsTheStartBeforeAnythingIsDeployed(@TempDir Path folder) throws IOException {
        String good = Files.readString(Path.of("src/test/resources/processes/layanan-lain/layanan-lain.bpmn"));
        service(folder, "a-baik", good.replace("layanan-lain", "a-baik"));
        service(
                folder,
                "b-salah",
                good.replace("layanan-lain", "b-salah").replace("\"inspection\"", "\"complete, inspeksi\""));
        List<String> before = deployments().each("id");
        assertThatThrownBy(() -> deploymentOf(folder).run(new DefaultApplicationArguments()))
                .hasMessageContaining("b-salah/b-salah.bpmn")
                .hasMessageContaining("Kunjungi")
                .hasMessageContaining("'inspeksi'")
                .hasMessageContaining("received, validation, complete")
                .hasMessageContaining("closed");
        assertThat(deployments().each("id")).isEqualTo(before);
    }

    @Test
    void aRequiredNoteWithoutItsVariableStopsTheStart(@TempDir Path folder) throws IOException {
        String good = Files.readString(Path.of("src/test/resources/processes/layanan-lain/layanan-lain.bpmn"));
        service(folder, "c-salah", good.replace("layanan-lain", "c-salah").replace("\"mpp.note\"", "\"mpp.catatan\""));
        assertThatThrownBy(() -> deploymentOf(folder).run(new DefaultApplicationArguments()))
                .hasMessageContaining("c-salah/c-salah.bpmn")
                .hasMessageContaining("Tutup")
                .hasMessageContaining("mpp.note");
    }

    @Test
    void aModelThatIsNoBpmnIsNamed(@TempDir Path folder) throws IOException {
        service(folder, "d-salah", "<bukan-bpmn/>");
        assertThatThrownBy(() -> deploymentOf(folder).run(new DefaultApplicationArguments()))
                .hasMessageContaining("d-salah/d-salah.bpmn");
    }

    @Test
    void aLimitThatDoesNotExistStopsTheStart(@TempDir Path folder) throws IOException {
        String good = Files.readString(Path.of("src/test/resources/processes/layanan-berwaktu/layanan-berwaktu.bpmn"));
        service(folder, "e-salah", good.replace("layanan-berwaktu", "e-salah").replace("\"escalate\"", "\"nanti\""));
        service(
                folder,
                "f-salah",
                good.replace("layanan-berwaktu", "f-salah").replaceFirst("9999-12-31", "2030-12-31"));
        assertThatThrownBy(() -> deploymentOf(folder).run(new DefaultApplicationArguments()))
                .hasMessageContaining("e-salah/e-salah.bpmn, element BatasEskalasi: mpp.limit must be");
        Files.delete(folder.resolve("e-salah/service.yaml"));
        assertThatThrownBy(() -> deploymentOf(folder).run(new DefaultApplicationArguments()))
                .hasMessageContaining("f-salah/f-salah.bpmn, element BatasOtomatis")
                .hasMessageContaining("9999-12-31T00:00:00");
    }

    @Test
    void aServiceThatGrantsByItselfMustHaveDrawnHow(@TempDir Path folder) throws IOException {
        String without = Files.readString(Path.of("src/test/resources/processes/layanan-lain/layanan-lain.bpmn"));
        service(folder, "g-salah", without.replace("layanan-lain", "g-salah"));
        Files.writeString(
                folder.resolve("g-salah/service.yaml"),
                "limit: {days: 5, at-limit: escalate, kbli: {\"99009\": {at-limit: automatic}}}");
        assertThatThrownBy(() -> deploymentOf(folder).run(new DefaultApplicationArguments()))
                .hasMessageContaining("g-salah/service.yaml, limit.at-limit: automatic needs a legal limit");
    }

    @Test
    void aSlipOfThePenInALimitStopsTheStart(@TempDir Path folder) throws IOException {
        String model = Files.readString(Path.of("src/test/resources/processes/layanan-lain/layanan-lain.bpmn"));
        service(folder, "h-salah", model.replace("layanan-lain", "h-salah"));
        Path description = folder.resolve("h-salah/service.yaml");
        Files.writeString(description, "limit: {days: 0, at-limit: escalate}");
        assertThatThrownBy(() -> deploymentOf(folder)).hasMessageContaining("h-salah/service.yaml, limit.days");
        Files.writeString(description, "limit: {days: 5, at-limit: kapan-kapan}");
        assertThatThrownBy(() -> deploymentOf(folder))
                .hasMessageContaining("h-salah/service.yaml, limit.at-limit: 'kapan-kapan' is none of oss, automatic");
        Files.writeString(description, "limit: {days: 5, at-limit: escalate, kbli: {\"99009\": {days: 9999}}}");
        assertThatThrownBy(() -> deploymentOf(folder)).hasMessageContaining("h-salah/service.yaml, limit.days");
    }

    private ServiceDeployment deploymentOf(Path folder) {
        return new ServiceDeployment(new ServiceCatalogue(new ServicesProperties(folder, folder)), repository, checks);
    }

    private static void service(Path folder, String name, String model) throws IOException {
        Path service = Files.createDirectories(folder.resolve(name));
        Files.writeString(service.resolve("service.yaml"), "title: " + name);
        Files.writeString(service.resolve(name + ".bpmn"), model);
    }

    private Answer deployments() {
        return engine.as("admin")
                .get("/engine-rest/deployment?sortBy=id&sortOrder=asc")
                .expect(200);
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
