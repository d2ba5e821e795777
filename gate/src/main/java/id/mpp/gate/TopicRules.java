package id.mpp.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** What the agencies' contracts in {@code .camunda/topics} say about the topics the diagrams use. */
final class TopicRules {

    static final List<Rule> ALL = List.of(
            new Rule("every topic is in an agency's contract", TopicRules::known).needing(Part.TOPICS),
            new Rule("every service task carries the newest template of its topic", TopicRules::template)
                    .needing(Part.TOPICS));

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private TopicRules() {}

    private static Stream<Finding> known(ServiceFolder service) {
        return external(service)
                .filter(task -> !service.topics().containsKey(task.getCamundaTopic()))
                .map(task -> new Finding(
                        service.modelFile(),
                        task.getId(),
                        "topik \"" + task.getCamundaTopic() + "\" tidak dikerjakan siapa pun",
                        service.topics().isEmpty()
                                ? "Lengkapi folder processes/.camunda/topics dengan kontrak instansi"
                                : "Pilih salah satu templat MPP: "
                                        + String.join(", ", service.topics().keySet())));
    }

    private static Stream<Finding> template(ServiceFolder service) {
        return external(service)
                .filter(task -> service.topics().containsKey(task.getCamundaTopic()))
                .filter(task -> !expected(service, task.getCamundaTopic()).equals(applied(task)))
                .map(task -> new Finding(
                        service.modelFile(),
                        task.getId(),
                        "tidak memakai templat terbaru topiknya",
                        "Pilih templat MPP: " + task.getCamundaTopic() + " versi "
                                + service.topics().get(task.getCamundaTopic())));
    }

    private static Stream<ServiceTask> external(ServiceFolder service) {
        return service.elements(ServiceTask.class).stream().filter(task -> task.getCamundaTopic() != null);
    }

    private static String expected(ServiceFolder service, String topic) {
        return "mpp-" + topic + " " + service.topics().get(topic);
    }

    private static String applied(ServiceTask task) {
        return Optional.ofNullable(task.getAttributeValueNs(CAMUNDA, "modelerTemplate"))
                        .orElse("")
                + " "
                + Optional.ofNullable(task.getAttributeValueNs(CAMUNDA, "modelerTemplateVersion"))
                        .orElse("");
    }
}
