package id.mpp.modeler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.gate.Gate;
import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./mpp upgrade-templates}: a template has a second version, and the diagrams that use it follow. */
class UpgradeTest {

    private static final String ID = "mpp-oss-selesaikan-laporan";
    private static final String TEMPLATES = "processes/.camunda/element-templates/oss.json";
    private static final String DIAGRAM = "processes/laporan-oss/laporan-oss.bpmn";
    private static final String TASK = "Activity_KirimUlang";

    @TempDir
    Path folder;

    private Repository copy;

    /** The first version had the inputs nomorLaporan, tindakLanjut and catatanTindakLanjut, written as Modeler does. */
    @BeforeEach
    void aTaskWithTheFirstVersion() throws IOException {
        copy = Repository.OURS.copyTo(folder);
        replace(DIAGRAM, "      <bpmn:incoming>Flow_KirimUlang</bpmn:incoming>", """
                      <bpmn:extensionElements>
                        <camunda:inputOutput>
                          <camunda:inputParameter name="nomorLaporan">${nomorLaporan + 0}</camunda:inputParameter>
                          <camunda:inputParameter name="tindakLanjut">${tindakLanjut}</camunda:inputParameter>
                          <camunda:inputParameter name="milikPerancang">ya</camunda:inputParameter>
                        </camunda:inputOutput>
                      </bpmn:extensionElements>
                      <bpmn:incoming>Flow_KirimUlang</bpmn:incoming>\
                """);
    }

    @Test
    void theDiagramFollowsAndKeepsWhatTheDesignerHasEntered() throws IOException {
        raise();

        Node.Outcome outcome = upgrade();

        assertThat(outcome.code()).as(outcome.toString()).isZero();
        assertThat(outcome.lines())
                .contains(DIAGRAM + ": " + TASK + " (Kirim ulang laporan): templat MPP: oss-selesaikan-laporan"
                        + " versi 1 menjadi 2; ditambah: masukan catatanTindakLanjut, taskPriority;"
                        + " dihapus: masukan tindakLanjut.")
                .contains("processes/permohonan-lain/permohonan-lain.bpmn: semua templat sudah terbaru.");
        assertThat(inputs())
                .containsExactly(
                        entry("nomorLaporan", "${nomorLaporan + 0}"),
                        entry("milikPerancang", "ya"),
                        entry("catatanTindakLanjut", "${catatanTindakLanjut}"));
        assertThat(task().getCamundaTaskPriority()).isEqualTo("50");
    }

    @Test
    void theGateAsksForItAndIsContentAfterwards() throws IOException {
        replace(DIAGRAM, "<camunda:inputParameter name=\"milikPerancang\">ya</camunda:inputParameter>", "");
        raise();
        assertThat(Gate.check(folder)).extracting(Finding::element).contains(TASK, "Activity_TandaiDitangani");

        upgrade();

        assertThat(Gate.check(folder)).isEmpty();
    }

    @Test
    void theLibraryShowsAnOutdatedElementAndAfterwardsNone() throws IOException {
        raise();
        try (ModelerPage modeler = new ModelerPage()) {
            modeler.open(diagram(), copy.templates());
            modeler.panelOf(TASK).getByText("Update available").first().waitFor();

            upgrade();

            assertThat(modeler.open(diagram(), copy.templates())).isEmpty();
            modeler.panelOf(TASK).getByText("Applied").first().waitFor();
            assertThat(modeler.panelOf(TASK).getByText("Update available").count())
                    .isZero();
            assertThat(modeler.save()).isEqualTo(diagram());
        }
    }

    @Test
    void nothingElseChangesAndASecondTimeNothingAtAll() throws IOException {
        Node.run("upgrade-templates.mjs", folder.toString(), "--save-all");
        raise();
        List<String> before = diagram().lines().toList();

        upgrade();

        List<String> after = diagram().lines().toList();
        assertThat(before.stream().filter(line -> !after.contains(line)))
                .allMatch(line -> line.contains(ID) || line.contains("name=\"tindakLanjut\""))
                .hasSize(3);
        assertThat(upgrade().lines()).hasSize(copy.diagrams().size()).allMatch(line -> line.endsWith("sudah terbaru."));
        assertThat(diagram().lines()).isEqualTo(after);
    }

    @Test
    void aVersionThatNobodyKeptLosesNothing() throws IOException {
        raise();
        ArrayNode templates = (ArrayNode) Repository.read(folder.resolve(TEMPLATES));
        IntStream.range(0, templates.size())
                .filter(place -> ID.equals(templates.get(place).path("id").asText())
                        && templates.get(place).path("version").asInt() == 1)
                .boxed()
                .toList()
                .forEach(place -> templates.remove(place.intValue()));
        Files.writeString(folder.resolve(TEMPLATES), templates.toString());

        assertThat(upgrade().code()).isZero();

        assertThat(inputs())
                .containsEntry("nomorLaporan", "${nomorLaporan + 0}")
                .containsEntry("milikPerancang", "ya")
                .containsKey("catatanTindakLanjut");
    }

    @Test
    void aDiagramThatCannotBeReadStaysAsItIsAndTheOthersFollow() throws IOException {
        raise();
        String broken = "processes/izin-apotek/izin-apotek.bpmn";
        Files.writeString(folder.resolve(broken), "<bpmn:definitions");

        Node.Outcome outcome = upgrade();

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).singleElement().asString().startsWith(broken + ": tidak dapat dibaca");
        assertThat(Repository.text(folder.resolve(broken))).isEqualTo("<bpmn:definitions");
        assertThat(diagram()).contains("modelerTemplateVersion=\"2\"");
    }

    @Test
    void aFolderWithoutDiagramsIsNotCalledUpToDate(@TempDir Path empty) {
        Node.Outcome outcome = Node.run("upgrade-templates.mjs", empty.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.errors()).singleElement().asString().contains("tidak ada diagram di " + empty);
    }

    /** Version 2 no longer reads tindakLanjut, now needs catatanTindakLanjut, and sets a priority. */
    private void raise() throws IOException {
        ArrayNode templates = (ArrayNode) Repository.read(folder.resolve(TEMPLATES));
        ObjectNode first = (ObjectNode) templates.findParents("id").stream()
                .filter(template -> ID.equals(template.path("id").asText()))
                .findFirst()
                .orElseThrow();
        ObjectNode second = first.deepCopy().put("version", 2);
        removeInput(first, "catatanTindakLanjut");
        removeInput(second, "tindakLanjut");
        ObjectNode priority = ((ArrayNode) second.path("properties")).addObject();
        priority.put("type", "Hidden").put("value", "50");
        priority.putObject("binding").put("type", "property").put("name", "camunda:taskPriority");
        templates.insert(0, second);
        Files.writeString(folder.resolve(TEMPLATES), templates.toString());
        raiseContract();
    }

    private void raiseContract() throws IOException {
        Path file = folder.resolve("processes/.camunda/topics/oss.json");
        ObjectNode contract = (ObjectNode) Repository.read(file);
        contract.path("topics").forEach(topic -> {
            if (ID.equals("mpp-" + topic.path("topic").asText())) {
                ((ObjectNode) topic).put("version", 2);
            }
        });
        Files.writeString(file, contract.toString());
    }

    private static void removeInput(ObjectNode template, String name) {
        ArrayNode properties = (ArrayNode) template.path("properties");
        properties.removeIf(property -> name.equals(property.at("/binding/name").asText()));
    }

    private Node.Outcome upgrade() {
        return Node.run("upgrade-templates.mjs", folder.toString());
    }

    private String diagram() {
        return Repository.text(folder.resolve(DIAGRAM));
    }

    private ServiceTask task() {
        BpmnModelInstance model = Bpmn.readModelFromFile(folder.resolve(DIAGRAM).toFile());
        return model.getModelElementById(TASK);
    }

    private Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        task().getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaInputOutput.class)
                .singleResult()
                .getCamundaInputParameters()
                .forEach(input -> inputs.put(input.getCamundaName(), input.getTextContent()));
        return inputs;
    }

    private void replace(String file, String right, String wrong) throws IOException {
        String text = Repository.text(folder.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(folder.resolve(file), text.replace(right, wrong));
    }
}
