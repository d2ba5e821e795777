package id.mpp.gate.project;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Steps that Camunda's model does not even know: with one of them nothing else can be said of a diagram. */
final class Unsupported {

    private static final Set<String> STEPS = Set.of(
            "adHocSubProcess",
            "implicitThrowEvent",
            "event",
            "choreographyTask",
            "subChoreography",
            "callChoreography");

    private Unsupported() {}

    static List<Finding> in(BpmnModelInstance model, String file) {
        return Dom.all(model.getDocument().getRootElement())
                .filter(element -> STEPS.contains(element.getLocalName()))
                .map(element -> new Finding(
                        file,
                        Dom.owner(element),
                        element.getLocalName() + " tidak dikenal Camunda 7.24",
                        "Gambar dengan tugas, gerbang, dan sub-proses biasa"))
                .toList();
    }
}
