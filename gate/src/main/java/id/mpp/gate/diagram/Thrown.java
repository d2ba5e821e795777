package id.mpp.gate.diagram;

import id.mpp.gate.project.ServiceFolder;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaErrorEventDefinition;

/** An error that a step may throw: a topic's, an end event's, or one that a called service lets out. */
public record Thrown(FlowNode step, String code) {

    public static Stream<Thrown> all(ServiceFolder service) {
        return all(service, new HashSet<>());
    }

    /** What no event of the service catches. */
    static Stream<Thrown> uncaught(ServiceFolder service) {
        return uncaught(service, new HashSet<>());
    }

    private static Stream<Thrown> uncaught(ServiceFolder service, Set<String> seen) {
        return all(service, seen)
                .filter(thrown -> Catches.all(service).noneMatch(caught -> caught.takes(thrown.code(), thrown.step())));
    }

    private static Stream<Thrown> all(ServiceFolder service, Set<String> seen) {
        return Stream.of(ofTopics(service), mapped(service), ofEnds(service), ofCalls(service, seen))
                .flatMap(thrown -> thrown);
    }

    public static Stream<Thrown> ofTopics(ServiceFolder service) {
        return TopicUse.all(service)
                .flatMap(use -> use.contract(service).stream()
                        .flatMap(topic -> topic.errors().stream())
                        .map(code -> new Thrown(use.step(), code)));
    }

    /** A step may make an error of what its worker reports. */
    private static Stream<Thrown> mapped(ServiceFolder service) {
        return service.elements(ServiceTask.class).stream()
                .flatMap(task -> Extensions.of(task, CamundaErrorEventDefinition.class)
                        .flatMap(definition -> Catches.code(definition).stream())
                        .map(code -> new Thrown(task, code)));
    }

    public static Stream<Thrown> ofEnds(ServiceFolder service) {
        return service.elements(EndEvent.class).stream()
                .flatMap(end -> end.getChildElementsByType(ErrorEventDefinition.class).stream()
                        .flatMap(definition -> Catches.code(definition).stream())
                        .map(code -> new Thrown(end, code)));
    }

    private static Stream<Thrown> ofCalls(ServiceFolder service, Set<String> seen) {
        return service.elements(CallActivity.class).stream()
                .flatMap(call -> service.project().service(String.valueOf(call.getCalledElement())).stream()
                        .filter(called -> seen.add(call.getId() + " " + called.name()))
                        .flatMap(called -> uncaught(called, seen))
                        .map(thrown -> new Thrown(call, thrown.code())));
    }
}
