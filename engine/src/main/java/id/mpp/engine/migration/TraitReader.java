package id.mpp.engine.migration;

import id.mpp.engine.models.ExtensionProperties;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads the traits of a step off the model. */
final class TraitReader {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private TraitReader() {}

    static Map<Trait, String> read(FlowNode node) {
        Map<String, String> properties = ExtensionProperties.of(node);
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        put(traits, Trait.NAME, node.getName());
        put(traits, Trait.FORM, form(node));
        put(traits, Trait.TOPIC, node.getAttributeValueNs(CAMUNDA, "topic"));
        put(traits, Trait.MESSAGE, message(node));
        put(traits, Trait.TIMER, timer(node));
        put(traits, Trait.LIMIT, properties.get("mpp.limit"));
        put(traits, Trait.MILESTONE, properties.get("mpp.milestone"));
        put(traits, Trait.WAIT, properties.get("mpp.wait"));
        put(traits, Trait.GROUP, node instanceof UserTask task ? task.getCamundaCandidateGroups() : null);
        return traits;
    }

    private static void put(Map<Trait, String> traits, Trait trait, String value) {
        if (value != null && !value.isBlank()) {
            traits.put(trait, value.strip().replaceAll("\\s+", " "));
        }
    }

    private static String form(FlowNode node) {
        return node instanceof UserTask task
                ? Optional.ofNullable(task.getCamundaFormRef()).orElseGet(task::getCamundaFormKey)
                : null;
    }

    private static String message(FlowNode node) {
        if (node instanceof ReceiveTask task) {
            return name(task.getMessage(), Message::getName);
        }
        if (node instanceof SubProcess scope && scope.triggeredByEvent()) {
            return scope.getChildElementsByType(StartEvent.class).stream()
                    .findFirst()
                    .map(TraitReader::message)
                    .orElse(null);
        }
        return definition(node)
                .map(event -> event instanceof MessageEventDefinition message
                        ? name(message.getMessage(), Message::getName)
                        : event instanceof SignalEventDefinition signal
                                ? name(signal.getSignal(), found -> found.getName())
                                : null)
                .orElse(null);
    }

    private static <T> String name(T named, Function<T, String> name) {
        return named == null ? null : name.apply(named);
    }

    private static String timer(FlowNode node) {
        return definition(node)
                .filter(TimerEventDefinition.class::isInstance)
                .map(event -> event.getTextContent())
                .orElse(null);
    }

    static Optional<EventDefinition> definition(FlowNode node) {
        return node.getChildElementsByType(EventDefinition.class).stream().findFirst();
    }
}
