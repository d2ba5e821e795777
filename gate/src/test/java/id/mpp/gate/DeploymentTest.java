package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a service that is about to be deployed. */
class DeploymentTest {

    private static final String SERVICE = "izin-apotek";
    private static final String MODEL = "processes/izin-apotek/izin-apotek.bpmn";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void copyTheRealServices() throws IOException {
        workspace = Workspace.in(folder);
    }

    @Test
    void readmeAndPictureNeedNotBeThere() throws IOException {
        workspace.delete("processes/izin-apotek/README.md");
        workspace.delete("processes/izin-apotek/izin-apotek.svg");

        assertThat(Gate.check(folder)).isNotEmpty();
        assertThat(Gate.checkDeployment(folder, SERVICE)).isEmpty();
    }

    @Test
    void whatIsWrongInAnotherServiceIsNotToldHere() throws IOException {
        workspace.replace("processes/permohonan-lain/permohonan-lain.bpmn", "isExecutable=\"true\"", "");
        workspace.replace(MODEL, "isExecutable=\"true\"", "");

        assertThat(Gate.checkDeployment(folder, SERVICE)).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(MODEL);
            assertThat(finding.element()).isEqualTo(SERVICE);
            assertThat(finding.name()).isEqualTo("Izin Apotek");
        });
    }

    @Test
    void anotherServiceMayBeCalled() throws IOException {
        assertThat(Gate.checkDeployment(folder, "permohonan-lain")).isEmpty();

        workspace.replace("processes/permohonan-lain/permohonan-lain.bpmn", "${layananTujuan}", SERVICE);
        assertThat(Gate.checkDeployment(folder, "permohonan-lain")).isEmpty();
        workspace.replace("processes/permohonan-lain/permohonan-lain.bpmn", "Element=\"" + SERVICE, "Element=\"tiada");
        assertThat(Gate.checkDeployment(folder, "permohonan-lain"))
                .extracting(Finding::element)
                .containsExactly("Activity_JalankanLayanan");
    }

    @Test
    void aFileThatCannotBeReadKeepsItOut() throws IOException {
        workspace.write(MODEL, "<bukan-bpmn");

        assertThat(Gate.checkDeployment(folder, SERVICE))
                .anyMatch(finding -> finding.wrong().startsWith("tidak dapat dibaca sebagai diagram BPMN"));
    }
}
