package id.mpp.gate.rules.diagram;

import id.mpp.gate.flow.ArrivingWrites;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What reaches a process from outside. */
public final class MessageRules {

    private static final Set<String> FROM_OSS = Set.of(
            "oss-perbaikan",
            "oss-pencabutan",
            "oss-pembatalan",
            "oss-pembaruan",
            "oss-retribusi",
            LimitRules.ISSUED_BY_OSS);

    /** What the payment partner's worker sends. */
    private static final Set<String> FROM_PARTNER = Set.of("pembayaran-diberitahukan");

    public static final List<Rule> ALL = List.of(
            new Rule(
                    "messages are the service's own name or one that OSS or the payment partner sends",
                    MessageRules::messages),
            new Rule("every message event has its message", MessageRules::messageEvents),
            new Rule("no two messages or signals of a diagram carry one name", MessageRules::unique),
            new Rule("a message starts one service only", MessageRules::oneStart));

    private MessageRules() {}

    private static Stream<Finding> messages(ServiceFolder service) {
        return service.elements(Message.class).stream()
                .filter(message -> !isSent(service, message.getName()) && !isOnlyThrown(service, message))
                .map(message -> finding(
                        service,
                        message.getId(),
                        "pesan \"" + Objects.toString(message.getName(), "") + "\" tidak pernah dikirim",
                        "Pakai " + service.name() + " atau salah satu: "
                                + Stream.concat(FROM_OSS.stream(), FROM_PARTNER.stream())
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }

    private static boolean isSent(ServiceFolder service, String message) {
        return message != null
                && (FROM_OSS.contains(message)
                        || FROM_PARTNER.contains(message)
                        || service.name().equals(message));
    }

    /** What a worker sends on behalf of the diagram may have any name. */
    private static boolean isOnlyThrown(ServiceFolder service, Message message) {
        List<ModelElementInstance> users = Stream.of(MessageEventDefinition.class, SendTask.class, ReceiveTask.class)
                .<ModelElementInstance>flatMap(type -> service.elements(type).stream())
                .filter(user -> message.getId().equals(user.getAttributeValue("messageRef")))
                .toList();
        return !users.isEmpty()
                && users.stream()
                        .allMatch(user -> user instanceof SendTask || user.getParentElement() instanceof ThrowEvent);
    }

    private static Stream<Finding> unique(ServiceFolder service) {
        return Stream.of(Message.class, Signal.class).flatMap(type -> {
            Set<String> seen = new HashSet<>();
            return service.elements(type).stream()
                    .filter(element -> element.getAttributeValue("name") != null)
                    .filter(element -> !seen.add(element.getAttributeValue("name")))
                    .map(element -> finding(
                            service,
                            element.getAttributeValue("id"),
                            "nama \"" + element.getAttributeValue("name") + "\" dipakai dua kali",
                            "Hapus salah satunya dan pilih yang lain pada peristiwanya"));
        });
    }

    private static Stream<Finding> oneStart(ServiceFolder service) {
        return startMessages(service)
                .flatMap(message -> service.project().services().stream()
                        .filter(other -> !other.name().equals(service.name()))
                        .filter(other -> startMessages(other)
                                .anyMatch(second -> second.getName().equals(message.getName())))
                        .map(other -> finding(
                                service,
                                message.getId(),
                                "pesan awal \"" + message.getName() + "\" juga memulai layanan " + other.name(),
                                "Beri setiap layanan pesan awal dengan namanya sendiri")));
    }

    private static Stream<Message> startMessages(ServiceFolder service) {
        return ArrivingWrites.starts(service)
                .flatMap(start -> start.getChildElementsByType(MessageEventDefinition.class).stream())
                .map(MessageEventDefinition::getMessage)
                .filter(message -> message != null && message.getName() != null);
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

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }
}
