package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.diagram.Way;
import id.mpp.gate.flow.ContractCall;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Who has a part in a service, itself or through what it calls: agencies and officers. */
final class Involved {

    private Involved() {}

    /** Those whose topics it asks, itself or through what it calls. */
    static String agencies(ServiceFolder service) {
        return ContractCall.parts(service)
                .flatMap(Involved::ownAgencies)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> ownAgencies(ServiceFolder service) {
        return Way.of(service).stream()
                .flatMap(step -> TopicUse.all(service).filter(use -> use.step().equals(step)))
                .map(use -> plain(Topic.agency(use.topic())));
    }

    static String officers(ServiceFolder service) {
        return ContractCall.parts(service)
                .flatMap(part -> ownOfficers(part).filter(groups -> part == service || !Expressions.isOne(groups)))
                .map(groups -> Say.groups(service, groups))
                .filter(groups -> !groups.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Of its own tasks, and those that it names for the tasks of what it calls. */
    private static Stream<String> ownOfficers(ServiceFolder service) {
        return Way.of(service).stream().flatMap(step -> {
            if (step instanceof UserTask task) {
                return Stream.ofNullable(task.getCamundaCandidateGroups());
            }
            return step instanceof CallActivity call
                    ? ContractCall.of(service.project(), call).flatMap(found -> found.groups(service))
                    : Stream.empty();
        });
    }
}
