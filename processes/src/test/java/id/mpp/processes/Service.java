package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A service as its diagram draws it. */
record Service(Path root, String name, BpmnModelInstance model) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Service in(Path root, String name) {
        Path file = root.resolve("processes").resolve(name).resolve(name + ".bpmn");
        return new Service(root, name, Bpmn.readModelFromFile(file.toFile()));
    }

    String modelFile() {
        return "processes/" + name + "/" + name + ".bpmn";
    }

    List<FlowNode> nodes() {
        return model.getModelElementsByType(FlowNode.class).stream()
                .sorted(Comparator.comparing(FlowNode::getId))
                .toList();
    }

    /** The ends a case can come to: of the process itself and of what interrupts or accompanies it. */
    List<EndEvent> endings() {
        return model.getModelElementsByType(EndEvent.class).stream()
                .sorted(Comparator.comparing(EndEvent::getId))
                .filter(Service::isEnding)
                .toList();
    }

    private static boolean isEnding(EndEvent end) {
        return end.getParentElement() instanceof Process
                || end.getParentElement() instanceof SubProcess around
                        && around.triggeredByEvent()
                        && around.getParentElement() instanceof Process;
    }

    EndEvent ending(String id) {
        return endings().stream()
                .filter(end -> end.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "diagram tidak mempunyai akhir %s; yang ada: %s",
                        id, endings().stream().map(EndEvent::getId).toList()));
    }

    /** What people call an element, behind its id. */
    static String called(FlowNode node) {
        return Optional.ofNullable(node.getName())
                .map(text -> node.getId() + " (" + text.replaceAll("\\s+", " ") + ")")
                .orElse(node.getId());
    }

    /** The form that an officer at the counter fills in. */
    String startForm() {
        return model.getModelElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Fault("layanan ini tidak dimulai dengan formulir"));
    }

    /** Which work of the engine's own it takes; empty for a service of the public. */
    String takes() {
        return settings().path("takes").asText();
    }

    /** Whether other services call it, and nobody starts it. */
    boolean isCalled() {
        return settings().has("contract");
    }

    List<Variable> inputs() {
        JsonNode inputs = settings().path("contract").path("inputs");
        return StreamSupport.stream(inputs.spliterator(), false)
                .map(input -> YAML.convertValue(input, Variable.class))
                .toList();
    }

    /** What its diagram runs, as far as it says so by name. */
    Stream<String> calls() {
        return model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .filter(Objects::nonNull);
    }

    private JsonNode settings() {
        try {
            return YAML.readTree(root.resolve("processes")
                    .resolve(name)
                    .resolve("service.yaml")
                    .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
