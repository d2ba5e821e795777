package id.mpp.engine.deployments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.engine.EngineTest;
import id.mpp.engine.services.ServiceCatalogue;
import id.mpp.engine.services.ServicesProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What a start does with the folders on disk. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class StartDeploymentTest {

    private final DeployedServices deployed;
    private final DeploymentLock lock;
    private final HotDeployment hot;
    private final RepositoryService repository;
    private final ServiceCatalogue catalogue;
    private final TransactionTemplate transaction;
    private final SmallService service = SmallService.some();

    @TempDir
    Path root;

    StartDeploymentTest(
            DeployedServices deployed,
            DeploymentLock lock,
            HotDeployment hot,
            RepositoryService repository,
            ServiceCatalogue catalogue,
            TransactionTemplate transaction) {
        this.deployed = deployed;
        this.lock = lock;
        this.hot = hot;
        this.repository = repository;
        this.catalogue = catalogue;
        this.transaction = transaction;
    }

    @BeforeEach
    void layOut() throws IOException {
        FileSystemUtils.copyRecursively(
                Path.of("src/test/resources/workspace/processes/.camunda"), root.resolve("processes/.camunda"));
        service.writeTo(root);
    }

    @AfterEach
    void delete() {
        versions().forEach(version -> repository.deleteDeployment(version.getId(), true));
    }

    @Test
    void aFolderIsDeployedWholeAndOnce() {
        start();
        start();

        assertThat(versions()).extracting(Deployment::getSource).containsExactly("processes");
        assertThat(repository.getDeploymentResourceNames(versions().get(0).getId()))
                .containsExactlyInAnyOrder(
                        service.name() + "/" + service.diagram(),
                        service.name() + "/catat-berkas.form",
                        service.name() + "/service.yaml");
        assertThat(catalogue.title(service.name())).isEqualTo("Layanan Kecil");
    }

    @Test
    void aRestartNeverTakesAHotDeploymentBack(CapturedOutput output) {
        start();
        deployHot("Catat dokumen");

        start();

        assertThat(versions()).hasSize(2);
        assertThat(liveDiagram()).contains("Catat dokumen");
        assertThat(output).doesNotContain("replaces the hot deployment");
    }

    @Test
    void aFolderThatHasCaughtUpWithAHotDeploymentBringsNothingNewEvenLater() {
        start();
        deployHot("Catat dokumen");
        service.inDiagram("Catat berkas", "Catat dokumen").writeTo(root);
        start();
        assertThat(versions()).hasSize(2);

        deployHot("Catat arsip");
        start();

        assertThat(versions()).hasSize(3);
        assertThat(liveDiagram()).contains("Catat arsip");
    }

    @Test
    void aChangedFolderWinsOverAHotDeploymentAndSaysSo(CapturedOutput output) {
        start();
        deployHot("Catat dokumen");
        service.inDiagram("Catat berkas", "Catat arsip").writeTo(root);

        start();

        assertThat(liveDiagram()).contains("Catat arsip");
        assertThat(output)
                .contains("Service " + service.name() + ": the changed folder on disk replaces the hot deployment");
    }

    @Test
    void aFolderThatGoesBackToItsLastStateIsDeployedAgain() {
        start();
        service.inDiagram("Catat berkas", "Catat arsip").writeTo(root);
        start();
        service.writeTo(root);
        start();

        assertThat(versions()).hasSize(3);
        assertThat(liveDiagram()).contains("Catat berkas");
    }

    @Test
    void oneFaultyServiceKeepsAllFromBeingDeployedAndAllFindingsAreTold() {
        SmallService faulty = SmallService.some();
        faulty.inDiagram("isExecutable=\"true\"", "isExecutable=\"false\"")
                .inDiagram("\"closed\"", "\"tutup\"")
                .writeTo(root);

        assertThatThrownBy(this::start)
                .isInstanceOf(FaultyServices.class)
                .hasMessageContaining(faulty.name() + " (Layanan Kecil): proses tidak dapat dijalankan")
                .hasMessageContaining("Event_PermohonanDitutup (Permohonan ditutup): tonggak \"tutup\" tidak dikenal")
                .satisfies(fault -> {
                    FailureAnalysis analysis = new FaultyServicesAnalyzer().analyze(fault);
                    assertThat(analysis.getDescription().lines()).hasSizeGreaterThan(2);
                    assertThat(analysis.getAction()).contains("./mpp lint");
                });
        assertThat(versions()).isEmpty();
    }

    @Test
    void whatRunsUnchangedIsNotJudgedAgain() throws IOException {
        start();
        // a rule of today that the running service does not keep: its group is gone
        FileSystemUtils.deleteRecursively(root.resolve("processes/.camunda"));
        SmallService other = SmallService.some();
        other.inDiagram("isExecutable=\"true\"", "isExecutable=\"false\"").writeTo(root);

        assertThatThrownBy(this::start)
                .hasMessageContaining(other.name())
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(service.name()));
    }

    @Test
    void aFolderThatDoesNotExistIsNamedTogetherWithItsSetting() {
        Path nowhere = root.resolve("tiada");
        assertThatThrownBy(() -> new DiskServices(new ServicesProperties(nowhere, nowhere)))
                .hasMessageContaining("mpp.services.processes-dir")
                .hasMessageContaining("tiada");
    }

    @Test
    void onlyAFolderWithADescriptionIsAService() throws IOException {
        FileSystemUtils.deleteRecursively(
                root.resolve("processes").resolve(service.name()).resolve("service.yaml"));
        start();
        assertThat(versions()).isEmpty();
    }

    private void start() {
        ServicesProperties properties = new ServicesProperties(root.resolve("processes"), root.resolve("forms"));
        new StartDeployment(new DiskServices(properties), deployed, new DeploymentGate(properties), lock, transaction)
                .run(null);
    }

    private void deployHot(String task) {
        byte[] diagram = service.text().replace("Catat berkas", task).getBytes(StandardCharsets.UTF_8);
        hot.deploy(new Upload("", Map.of(service.diagram(), diagram), "Camunda Modeler", false));
    }

    private String liveDiagram() {
        return new String(deployed.live(service.name()).files().get(service.diagram()), StandardCharsets.UTF_8);
    }

    private List<Deployment> versions() {
        return repository
                .createDeploymentQuery()
                .deploymentName(service.name())
                .orderByDeploymentTime()
                .asc()
                .list();
    }
}
