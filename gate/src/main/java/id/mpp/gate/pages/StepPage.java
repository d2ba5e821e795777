package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;
import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.diagram.Scopes;
import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.diagram.Way;
import id.mpp.gate.flow.ContractCall;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What happens in a service: its steps, and where the ways part. */
final class StepPage {

    static final List<String> STEPS = List.of("Langkah", "Oleh", "Dengan", "Tonggak", "Keterangan");
    static final List<String> FORKS = List.of("Pertanyaan", "Jawaban", "Syarat", "Lalu");

    private StepPage() {}

    static Stream<List<String>> steps(ServiceFolder service) {
        return Way.of(service).stream()
                .filter(step -> step instanceof Activity || step instanceof IntermediateThrowEvent)
                .filter(step -> !Scopes.isEventSubProcess(step))
                .map(step -> List.of(
                        Say.nameAndId(step),
                        by(service, step),
                        with(service, step),
                        Say.milestones(service, step),
                        Say.documentation(step)));
    }

    private static Stream<TopicUse> topics(ServiceFolder service, FlowNode step) {
        return TopicUse.all(service).filter(use -> use.step().equals(step));
    }

    private static String by(ServiceFolder service, FlowNode step) {
        if (step instanceof UserTask task) {
            return Say.groups(service, task.getCamundaCandidateGroups());
        }
        Optional<TopicUse> topic = topics(service, step).findFirst();
        return topic.map(use -> plain(Topic.agency(use.topic()))).orElse("Sistem");
    }

    private static String with(ServiceFolder service, FlowNode step) {
        if (step instanceof UserTask task && task.getCamundaFormRef() != null) {
            return "formulir " + code(task.getCamundaFormRef());
        }
        if (step instanceof BusinessRuleTask task && task.getCamundaDecisionRef() != null) {
            return "tabel " + code(task.getCamundaDecisionRef());
        }
        if (step instanceof CallActivity call && call.getCalledElement() != null) {
            boolean isPart = ContractCall.of(service.project(), call).findAny().isPresent();
            return (isPart ? "proses " : "layanan ") + code(call.getCalledElement());
        }
        return Markdown.lines(topics(service, step).map(use -> "topik " + code(use.topic()) + sentence(service, use)));
    }

    private static String sentence(ServiceFolder service, TopicUse use) {
        return use.contract(service)
                .map(topic -> ": " + plain(topic.sentence()))
                .orElse("");
    }

    static Stream<List<String>> forks(ServiceFolder service) {
        return Way.of(service).stream()
                .flatMap(step -> step.getOutgoing().stream())
                .filter(StepPage::isChoice)
                .map(flow -> List.of(
                        Say.name(flow.getSource()),
                        flow.getName() == null ? "" : plain(flow.getName()),
                        flow.getConditionExpression() == null
                                ? "selain itu"
                                : code(flow.getConditionExpression().getTextContent()),
                        goesTo(flow)));
    }

    private static boolean isChoice(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                || flow.getId().equals(flow.getSource().getAttributeValue("default"));
    }

    /** The next step that has a name: a gateway that only joins has none. */
    static String goesTo(SequenceFlow flow) {
        FlowNode target = flow.getTarget();
        boolean isPassage = (target.getName() == null || target.getName().isBlank())
                && target.getOutgoing().size() == 1;
        return isPassage ? goesTo(target.getOutgoing().iterator().next()) : Say.name(target);
    }
}
