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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** When a variable is there: the topic {@code contoh-cek-lokasi} writes {@code statusLokasi}. */
class DataFlowTest {

    private static final String TOPIC = "contoh-cek-lokasi";
    private static final String CONDITION = "${statusLokasi == 'AMAN'}";

    @TempDir
    Path root;

    private final ProcessBuilder process = Bpmn.createExecutableProcess("coba");
    private final StartEventBuilder start = process.startEvent("mulai");

    @BeforeEach
    void copyTheContracts() throws IOException {
        Path contracts = Path.of("processes/.camunda");
        FileSystemUtils.copyRecursively(
                Path.of("src/test/resources/foreign").resolve(contracts), root.resolve(contracts));
    }

    @Test
    void behindTheStepThatWritesIt() throws IOException {
        assertUnwritten(start.serviceTask("cek")
                        .camundaExternalTask(TOPIC)
                        .sequenceFlowId("ya")
                        .condition("", CONDITION)
                        .endEvent()
                        .done())
                .isEmpty();
    }

    @Test
    void notBeforeIt() throws IOException {
        assertUnwritten(start.sequenceFlowId("ya")
                        .condition("", CONDITION)
                        .serviceTask("cek")
                        .camundaExternalTask(TOPIC)
                        .endEvent()
                        .done())
                .containsExactly("ya: statusLokasi");
    }

    @Test
    void onTheWayBackOfALoop() throws IOException {
        assertUnwritten(start.exclusiveGateway("lagi")
                        .sequenceFlowId("ya")
                        .condition("", CONDITION)
                        .endEvent()
                        .moveToNode("lagi")
                        .serviceTask("cek")
                        .camundaExternalTask(TOPIC)
                        .connectTo("lagi")
                        .done())
                .isEmpty();
    }

    @Test
    void inAParallelBranchOnlyBehindTheJoin() throws IOException {
        assertUnwritten(start.parallelGateway("bagi")
                        .serviceTask("cek")
                        .camundaExternalTask(TOPIC)
                        .parallelGateway("kumpul")
                        .sequenceFlowId("sesudah")
                        .condition("", CONDITION)
                        .endEvent()
                        .moveToNode("bagi")
                        .manualTask()
                        .sequenceFlowId("di-samping")
                        .condition("", CONDITION)
                        .connectTo("kumpul")
                        .done())
                .containsExactly("di-samping: statusLokasi");
    }

    @Test
    void notOnTheWayOfAnErrorOfThatVeryStep() throws IOException {
        assertUnwritten(start.serviceTask("cek")
                        .camundaExternalTask(TOPIC)
                        .endEvent()
                        .moveToActivity("cek")
                        .boundaryEvent("gagal")
                        .error("apa-saja")
                        .sequenceFlowId("ya")
                        .condition("", CONDITION)
                        .endEvent()
                        .done())
                .containsExactly("ya: statusLokasi");
    }

    @Test
    void anInputParameterInItsOwnStepOnly() throws IOException {
        assertUnwritten(start.manualTask("satu")
                        .camundaInputParameter("x", "1")
                        .camundaInputParameter("y", "${x}")
                        .manualTask("dua")
                        .camundaInputParameter("z", "${x}")
                        .endEvent()
                        .done())
                .containsExactly("dua: x");
    }

    @Test
    void theItemOfALoopInTheLoopOnly() throws IOException {
        assertUnwritten(start.manualTask("tiap")
                        .camundaInputParameter("y", "${butir} ${loopCounter}")
                        .multiInstance()
                        .camundaCollection("permohonan")
                        .camundaElementVariable("butir")
                        .multiInstanceDone()
                        .manualTask("sesudah")
                        .camundaInputParameter("z", "${butir}")
                        .endEvent()
                        .done())
                .containsExactly("sesudah: butir");
    }

    @Test
    void inAnEventSubProcessAfterAnyStep() throws IOException {
        BpmnModelInstance model =
                start.serviceTask("cek").camundaExternalTask(TOPIC).endEvent().done();
        process.eventSubProcess("kapan-saja")
                .startEvent("dicabut")
                .message("oss-pencabutan")
                .sequenceFlowId("ya")
                .condition("", CONDITION)
                .endEvent();

        assertUnwritten(model).isEmpty();
    }

    @Test
    void fromAnEventSubProcessOnlyWhenTheRestGoesOn() throws IOException {
        BpmnModelInstance model = start.sequenceFlowId("ya")
                .condition("", "${satu != dua}")
                .endEvent()
                .done();
        process.eventSubProcess("berhenti")
                .startEvent("cabut")
                .message("oss-pencabutan")
                .camundaOutputParameter("satu", "1")
                .endEvent();
        process.eventSubProcess("lanjut")
                .startEvent("perbarui")
                .message("oss-pembaruan")
                .interrupting(false)
                .camundaOutputParameter("dua", "2")
                .endEvent();

        assertUnwritten(model).containsExactly("ya: satu");
    }

    @Test
    void afterAnUnknownTopicAnythingMayBeThere() throws IOException {
        assertUnwritten(start.serviceTask("cek")
                        .camundaExternalTask("siapa-tahu-apa")
                        .sequenceFlowId("ya")
                        .condition("", CONDITION)
                        .endEvent()
                        .done())
                .isEmpty();
    }

    private ListAssert<String> assertUnwritten(BpmnModelInstance model) throws IOException {
        Path folder = Files.createDirectories(root.resolve("processes/coba"));
        Files.writeString(folder.resolve("service.yaml"), "title: Coba\n");
        Bpmn.writeModelToFile(folder.resolve("coba.bpmn").toFile(), model);
        ServiceFolder service = Project.in(root).service("coba").orElseThrow();
        assertThat(service.unread()).isEmpty();
        return assertThat(DataFlow.of(service).unwritten().map(read -> read.element() + ": " + read.variable()));
    }
}
