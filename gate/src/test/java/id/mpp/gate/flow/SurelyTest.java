package id.mpp.gate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ListAssert;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** On which ways to an end {@code hasil} has not been written. */
class SurelyTest {

    @TempDir
    Path root;

    private final ProcessBuilder process = Bpmn.createExecutableProcess("coba");
    private final StartEventBuilder start = process.startEvent("mulai");

    @Test
    void oneOfTwoWaysIsNotEnough() throws IOException {
        assertUnwritten(start.exclusiveGateway("pilih")
                        .manualTask("tulis")
                        .camundaOutputParameter("hasil", "ya")
                        .exclusiveGateway("temu")
                        .endEvent("selesai")
                        .moveToNode("pilih")
                        .connectTo("temu")
                        .done())
                .containsExactly("selesai");
    }

    @Test
    void oneOfTwoBranchesThatBothRunIs() throws IOException {
        assertUnwritten(start.parallelGateway("bagi")
                        .manualTask("tulis")
                        .camundaOutputParameter("hasil", "ya")
                        .parallelGateway("kumpul")
                        .endEvent("selesai")
                        .moveToNode("bagi")
                        .manualTask("lain")
                        .connectTo("kumpul")
                        .done())
                .isEmpty();
    }

    @Test
    void emptyingItIsNotWritingIt() throws IOException {
        assertUnwritten(start.manualTask("kosongkan")
                        .camundaOutputParameter("hasil", "")
                        .endEvent("selesai")
                        .done())
                .containsExactly("selesai");
    }

    @Test
    void anEventAtTheBorderComesInsteadOfWhatItsHostWrites() throws IOException {
        assertUnwritten(start.manualTask("tulis")
                        .camundaOutputParameter("hasil", "ya")
                        .endEvent("selesai")
                        .moveToActivity("tulis")
                        .boundaryEvent("batas")
                        .timerWithDuration("P1D")
                        .endEvent("lewat")
                        .done())
                .containsExactly("lewat");
    }

    @Test
    void aLoopBackDoesNotCount() throws IOException {
        assertUnwritten(start.exclusiveGateway("lagi")
                        .manualTask("tulis")
                        .camundaOutputParameter("hasil", "ya")
                        .exclusiveGateway("cukup")
                        .endEvent("selesai")
                        .moveToNode("cukup")
                        .connectTo("lagi")
                        .done())
                .isEmpty();
    }

    @Test
    void insideASubProcessEveryEndOfItCounts() throws IOException {
        assertUnwritten(start.subProcess("dalam")
                        .embeddedSubProcess()
                        .startEvent("mulai-dalam")
                        .exclusiveGateway("pilih")
                        .manualTask("tulis")
                        .camundaOutputParameter("hasil", "ya")
                        .endEvent("tertulis")
                        .moveToNode("pilih")
                        .endEvent("kosong")
                        .subProcessDone()
                        .endEvent("selesai")
                        .done())
                .containsExactly("selesai");
    }

    @Test
    void whatStopsTheProcessAtAnyTimeFindsNothingWritten() throws IOException {
        BpmnModelInstance model = start.manualTask("tulis")
                .camundaOutputParameter("hasil", "ya")
                .endEvent("selesai")
                .done();
        process.eventSubProcess("berhenti")
                .startEvent("batal")
                .message("oss-pembatalan")
                .endEvent("dibatalkan");
        process.eventSubProcess("samping")
                .startEvent("perbarui")
                .message("oss-pembaruan")
                .interrupting(false)
                .endEvent("diperbarui");

        assertUnwritten(model).containsExactly("dibatalkan");
    }

    @Test
    void afterAnErrorNobodyLooksForIt() throws IOException {
        assertUnwritten(start.endEvent("gagal").error("gagal").done()).isEmpty();
    }

    private ListAssert<String> assertUnwritten(BpmnModelInstance model) throws IOException {
        Path contracts = Path.of("processes/.camunda");
        FileSystemUtils.copyRecursively(
                Path.of("src/test/resources/foreign").resolve(contracts), root.resolve(contracts));
        Path folder = Files.createDirectories(root.resolve("processes/coba"));
        Files.writeString(folder.resolve("service.yaml"), "title: Coba\n");
        Bpmn.writeModelToFile(folder.resolve("coba.bpmn").toFile(), model);
        ServiceFolder service = Project.in(root).service("coba").orElseThrow();
        assertThat(service.unread()).isEmpty();
        return assertThat(Surely.unwritten(service, "hasil").map(EndEvent::getId));
    }
}
