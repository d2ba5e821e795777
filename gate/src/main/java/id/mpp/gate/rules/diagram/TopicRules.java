package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/** What the agencies' contracts in {@code .camunda/topics} say about the topics the diagrams use. */
public final class TopicRules {

    public static final List<Rule> ALL = List.of(
            new Rule("every topic is in an agency's contract", TopicRules::known).needing(Part.TOPICS),
            new Rule("a template of a topic is the newest of that topic", TopicRules::template).needing(Part.TOPICS),
            new Rule("a topic is given only what its contract knows", TopicRules::inputs).needing(Part.TOPICS));

    private TopicRules() {}

    private static Stream<Finding> known(ServiceFolder service) {
        Set<String> known = service.project().topics().byName().keySet();
        return TopicUse.all(service)
                .filter(use -> !known.contains(use.topic()) && !Expressions.isOne(use.topic()))
                .map(use -> finding(
                        service,
                        use,
                        "topik \"" + use.topic() + "\" tidak dikerjakan siapa pun",
                        known.isEmpty()
                                ? "Lengkapi folder processes/.camunda/topics dengan kontrak instansi"
                                : "Pilih salah satu templat MPP: " + String.join(", ", known)));
    }

    /** A task that is drawn by hand may go without. */
    private static Stream<Finding> template(ServiceFolder service) {
        return TopicUse.all(service)
                .filter(use -> use.step() instanceof ServiceTask)
                .flatMap(use -> use.contract(service).stream()
                        .filter(topic -> !Set.of(" ", expected(topic)).contains(applied(use.step())))
                        .map(topic -> finding(
                                service,
                                use,
                                "tidak memakai templat terbaru topiknya",
                                "Pilih templat MPP: " + topic.name() + " versi " + topic.version())));
    }

    /** What only helps another mapping of the same step is left alone. */
    private static Stream<Finding> inputs(ServiceFolder service) {
        return TopicUse.all(service)
                .flatMap(use -> use.contract(service).stream()
                        .flatMap(topic -> mapped(use)
                                .filter(name -> topic.inputs().stream()
                                        .noneMatch(input -> input.name().equals(name)))
                                .filter(name -> DataFlow.of(service).reads().stream()
                                        .noneMatch(read -> read.step().equals(use.step())
                                                && read.variable().equals(name)))
                                .map(name -> finding(
                                        service,
                                        use,
                                        "topik " + topic.name() + " tidak mengenal masukan " + name,
                                        topic.inputs().isEmpty()
                                                ? "Hapus masukan itu; topik ini tidak memerlukan masukan"
                                                : "Hapus, atau pakai salah satu: " + names(topic)))));
    }

    private static Stream<String> mapped(TopicUse use) {
        return Extensions.of(use.step(), CamundaInputOutput.class)
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .map(CamundaInputParameter::getCamundaName);
    }

    private static String names(Topic topic) {
        return topic.inputs().stream().map(Topic.Field::name).collect(Collectors.joining(", "));
    }

    private static String expected(Topic topic) {
        return "mpp-" + topic.name() + " " + topic.version();
    }

    private static String applied(FlowNode step) {
        return Stream.of("modelerTemplate", "modelerTemplateVersion")
                .map(name -> Extensions.attribute(step, name).findFirst().orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static Finding finding(ServiceFolder service, TopicUse use, String wrong, String todo) {
        return new Finding(service.modelFile(), use.step().getId(), wrong, todo);
    }
}
