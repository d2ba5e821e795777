package id.mpp.gate.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sub-processes in sub-processes: a step lies in all of them, and still on no other step. */
class LayoutRulesTest {

    @TempDir
    Path folder;

    private final BpmnModelInstance model = Bpmn.createExecutableProcess("bertingkat")
            .startEvent("Mulai")
            .subProcess("Luar")
            .embeddedSubProcess()
            .startEvent("MulaiLuar")
            .subProcess("Dalam")
            .embeddedSubProcess()
            .startEvent("MulaiDalam")
            .userTask("Periksa")
            .userTask("Putuskan")
            .endEvent("SelesaiDalam")
            .subProcessDone()
            .endEvent("SelesaiLuar")
            .subProcessDone()
            .endEvent("Selesai")
            .done();

    @Test
    void aStepMayLieInEachSubProcessAroundIt() throws Exception {
        assertThat(findings()).isEmpty();
    }

    @Test
    void insideThemNoStepLiesOnAnother() throws Exception {
        bounds("Putuskan").setX(bounds("Periksa").getX());

        assertThat(findings()).contains("Periksa: bertumpuk dengan Putuskan");
    }

    @Test
    void aSubProcessDoesNotLieOnAStepBesideIt() throws Exception {
        bounds("Selesai").setX(bounds("Luar").getX());

        assertThat(findings()).contains("Luar: bertumpuk dengan Selesai");
    }

    private Stream<String> findings() throws Exception {
        Path service = Files.createDirectories(folder.resolve("processes/bertingkat"));
        Files.writeString(service.resolve("bertingkat.bpmn"), Bpmn.convertToString(model));
        ServiceFolder read = Project.in(folder).service("bertingkat").orElseThrow();
        return LayoutRules.ALL.stream()
                .filter(rule -> !rule.isAboutPapers())
                .flatMap(rule -> rule.findings(read))
                .map(finding -> finding.element() + ": " + finding.wrong());
    }

    private Bounds bounds(String step) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().equals(model.<BaseElement>getModelElementById(step)))
                .map(BpmnShape::getBounds)
                .findFirst()
                .orElseThrow();
    }
}
