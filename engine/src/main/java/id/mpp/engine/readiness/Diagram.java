package id.mpp.engine.readiness;

import id.mpp.engine.models.ExtensionProperties;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * What counts of a diagram here.
 *
 * @param topics on which workers are asked
 * @param milestones that it can reach
 * @param calls processes that it calls
 */
record Diagram(Set<String> topics, Set<String> milestones, Set<String> calls) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static final Diagram NOTHING = new Diagram(Set.of(), Set.of(), Set.of());

    static Diagram of(BpmnModelInstance model) {
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        return new Diagram(
                set(nodes.stream().map(node -> node.getAttributeValueNs(CAMUNDA, "topic"))),
                set(nodes.stream().flatMap(Diagram::milestones)),
                set(model.getModelElementsByType(CallActivity.class).stream().map(CallActivity::getCalledElement)));
    }

    private static Stream<String> milestones(FlowNode node) {
        String all = ExtensionProperties.of(node).getOrDefault("mpp.milestone", "");
        return Arrays.stream(all.split(",")).map(String::strip);
    }

    private static Set<String> set(Stream<String> names) {
        return names.filter(name -> name != null && !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** What counts of all of them. */
    static Diagram together(Collection<Diagram> diagrams) {
        return new Diagram(all(diagrams, Diagram::topics), all(diagrams, Diagram::milestones), Set.of());
    }

    private static Set<String> all(Collection<Diagram> diagrams, Function<Diagram, Set<String>> part) {
        return set(diagrams.stream().flatMap(diagram -> part.apply(diagram).stream()));
    }
}
