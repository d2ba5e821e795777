package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Catches;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.Scopes;
import id.mpp.gate.diagram.Thrown;
import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.flow.CallWrites;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every error that may be thrown is caught, and every event that catches one has something to catch. */
public final class ErrorRules {

    public static final List<Rule> ALL = List.of(
            new Rule("every error a topic may throw is caught", ErrorRules::ofTopics).needing(Part.TOPICS),
            new Rule("every error an end event throws is caught, here or by a caller", ErrorRules::ofEnds),
            new Rule("every caught error is one that somebody throws", ErrorRules::nothingToCatch)
                    .needing(Part.TOPICS));

    private ErrorRules() {}

    private static Stream<Finding> ofTopics(ServiceFolder service) {
        return uncaught(service, Thrown.ofTopics(service))
                .map(thrown -> finding(
                        service,
                        thrown.step(),
                        "kesalahan \"" + thrown.code() + "\" dari topiknya tidak ditangkap",
                        "Gambar peristiwa batas (error boundary event) dengan Error code " + thrown.code()
                                + " dan jalur lanjutannya"));
    }

    private static Stream<Finding> ofEnds(ServiceFolder service) {
        return uncaught(service, Thrown.ofEnds(service))
                .filter(thrown -> !isCaughtByCaller(service, thrown.code()))
                .map(thrown -> finding(
                        service,
                        thrown.step(),
                        "kesalahan \"" + thrown.code() + "\" dilempar tetapi tidak ditangkap",
                        "Tangkap pada sub-proses di sekelilingnya, atau pakai peristiwa akhir biasa"));
    }

    private static Stream<Thrown> uncaught(ServiceFolder service, Stream<Thrown> thrown) {
        List<Catches> catches = Catches.all(service).toList();
        return thrown.filter(one -> catches.stream().noneMatch(caught -> caught.takes(one.code(), one.step())));
    }

    private static boolean isCaughtByCaller(ServiceFolder service, String code) {
        return service.project().services().stream()
                .filter(other -> !other.name().equals(service.name()))
                .flatMap(other -> CallWrites.callers(service)
                        .filter(call -> other.bpmn() == call.getModelInstance())
                        .filter(call -> Catches.all(other).anyMatch(caught -> caught.takes(code, call))))
                .findAny()
                .isPresent();
    }

    private static Stream<Finding> nothingToCatch(ServiceFolder service) {
        List<Thrown> thrown = Thrown.all(service).toList();
        return Catches.all(service)
                .filter(caught -> caught.code().isPresent() && isKnown(service, caught))
                .filter(caught -> thrown.stream().noneMatch(one -> caught.takes(one.code(), one.step())))
                .map(caught -> finding(
                        service,
                        caught.event(),
                        "tidak ada yang melempar kesalahan \"" + caught.code().orElseThrow() + "\" di sini",
                        remedy(thrown, caught)));
    }

    private static String remedy(List<Thrown> thrown, Catches caught) {
        String codes = thrown.stream()
                .filter(one -> Scopes.isInside(one.step(), caught.scope()))
                .map(Thrown::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "Hapus peristiwa ini" : "Pakai salah satu: " + codes + "; atau hapus peristiwa ini";
    }

    /** What a person, an unknown topic or a service named only at run time may throw, nobody knows. */
    private static boolean isKnown(ServiceFolder service, Catches caught) {
        return Stream.concat(Stream.of(caught.scope()), Scopes.allSteps(caught.scope()))
                .noneMatch(step -> step instanceof UserTask
                        || isOpen(step)
                        || step instanceof CallActivity call
                                && service.project()
                                        .service(String.valueOf(call.getCalledElement()))
                                        .isEmpty()
                        || TopicUse.all(service)
                                .anyMatch(use -> use.step().equals(step)
                                        && use.contract(service).isEmpty()));
    }

    /** Work that is no topic; the gate refuses it elsewhere. */
    private static boolean isOpen(ModelElementInstance step) {
        boolean isWork = step instanceof ServiceTask || step instanceof SendTask || step instanceof ScriptTask;
        return isWork && Extensions.attribute(step, "topic").findAny().isEmpty();
    }

    private static Finding finding(ServiceFolder service, FlowNode step, String wrong, String todo) {
        return new Finding(service.modelFile(), step.getId(), wrong, todo);
    }
}
