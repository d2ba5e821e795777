package id.mpp.gate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** What reaches a process from outside, and which other service it may call. */
final class MessageRules {

    private static final Set<String> FROM_OSS =
            Set.of("oss-perbaikan", "oss-pencabutan", "oss-pembatalan", "oss-pembaruan", LimitRules.ISSUED_BY_OSS);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Za-z][A-Za-z0-9]*}");

    static final List<Rule> ALL = List.of(
            new Rule("messages are the service's own name or one that OSS sends", MessageRules::messages),
            new Rule("every message event has its message", MessageRules::messageEvents),
            new Rule("a called service exists and goes on under the same case number", MessageRules::calls));

    private MessageRules() {}

    private static Stream<Finding> messages(ServiceFolder service) {
        return service.elements(Message.class).stream()
                .filter(message -> !isSent(service, message.getName()))
                .map(message -> finding(
                        service,
                        message.getId(),
                        "pesan \"" + Objects.toString(message.getName(), "") + "\" tidak pernah dikirim",
                        "Pakai " + service.name() + " atau salah satu: "
                                + String.join(", ", FROM_OSS.stream().sorted().toList())));
    }

    private static boolean isSent(ServiceFolder service, String message) {
        return message != null && (FROM_OSS.contains(message) || service.name().equals(message));
    }

    private static Stream<Finding> messageEvents(ServiceFolder service) {
        return service.elements(MessageEventDefinition.class).stream()
                .filter(definition -> definition.getMessage() == null)
                .map(definition -> finding(
                        service,
                        definition.getParentElement().getAttributeValue("id"),
                        "belum memilih pesan",
                        "Isi Global message reference"));
    }

    private static Stream<Finding> calls(ServiceFolder service) {
        List<String> services = Gate.services(service.root());
        return service.elements(CallActivity.class).stream()
                .filter(call -> call.getCalledElement() == null
                        || !(VARIABLE.matcher(call.getCalledElement()).matches()
                                || services.contains(call.getCalledElement()))
                        || !keepsCaseNumber(call))
                .map(
                        call -> finding(
                                service,
                                call.getId(),
                                "layanan tujuan tidak ada atau nomor perkara tidak diteruskan",
                                "Isi Called element dengan nama layanan dan Business key dengan #{execution.processBusinessKey}"));
    }

    private static boolean keepsCaseNumber(CallActivity call) {
        return call.getExtensionElements() != null
                && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
    }

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }
}
