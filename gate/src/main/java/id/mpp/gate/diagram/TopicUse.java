package id.mpp.gate.diagram;

import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A step that a worker does: a service, send or business rule task, or a message event that throws. */
public record TopicUse(FlowNode step, String topic) {

    public static Stream<TopicUse> all(ServiceFolder service) {
        return Stream.of(ServiceTask.class, SendTask.class, BusinessRuleTask.class, MessageEventDefinition.class)
                .flatMap(type -> service.elements(type).stream())
                .filter(element -> topic(element) != null)
                .map(element -> new TopicUse(step(element), topic(element)));
    }

    /** What the contract says; nothing when the topic is unknown, or named only when it runs. */
    public Optional<Topic> contract(ServiceFolder service) {
        return service.project().topics().named(topic);
    }

    private static String topic(ModelElementInstance element) {
        return element.getAttributeValueNs(ServiceFolder.CAMUNDA, "topic");
    }

    private static FlowNode step(ModelElementInstance element) {
        return (FlowNode) (element instanceof FlowNode ? element : element.getParentElement());
    }
}
