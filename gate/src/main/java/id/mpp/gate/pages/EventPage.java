package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;
import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.diagram.Catches;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.Thrown;
import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.diagram.Way;
import id.mpp.gate.flow.WaitReads;
import id.mpp.gate.project.ServiceFolder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What a service waits for, which errors it expects, and how it ends. */
final class EventPage {

    static final List<String> AWAITED = List.of("Peristiwa", "Menunggu", "Kapan", "Tonggak", "Lalu", "Keterangan");
    static final List<String> ERRORS = List.of("Langkah", "Galat", "Arti", "Ditangkap oleh", "Lalu");
    static final List<String> ENDS = List.of("Akhir", "Tonggak", "Catatan dari", "Diuji oleh");

    private EventPage() {}

    static Stream<List<String>> awaited(ServiceFolder service) {
        return Way.of(service).stream()
                .filter(event -> !(event instanceof ThrowEvent
                        || event.getParentElement() instanceof Process && event instanceof StartEvent))
                .flatMap(event -> trigger(event)
                        .map(trigger -> List.of(
                                Say.nameAndId(event),
                                trigger,
                                when(event),
                                Say.milestones(service, event),
                                Markdown.lines(event.getOutgoing().stream().map(StepPage::goesTo)),
                                documentation(event))));
    }

    /** What waits aside is explained by the box around it. */
    private static String documentation(FlowNode event) {
        return event instanceof StartEvent && event.getParentElement() instanceof SubProcess around
                ? (Say.documentation(around) + " " + Say.documentation(event)).strip()
                : Say.documentation(event);
    }

    private static Stream<String> trigger(FlowNode event) {
        String limit = Extensions.properties(event).get("mpp.limit");
        if (limit != null) {
            return Stream.of("batas waktu layanan, bila " + code("at-limit: " + limit));
        }
        if (Extensions.properties(event).containsKey(WaitReads.PROPERTY)) {
            return Stream.of("hari kerja: " + code(WaitReads.days(event)));
        }
        Stream<Message> messages = event instanceof ReceiveTask task
                ? Stream.ofNullable(task.getMessage())
                : event.getChildElementsByType(MessageEventDefinition.class).stream()
                        .flatMap(definition -> Stream.ofNullable(definition.getMessage()));
        return Stream.of(
                        messages.map(message -> "pesan " + code(message.getName())),
                        event.getChildElementsByType(TimerEventDefinition.class).stream()
                                .map(timer -> "waktu " + code(timer.getTextContent())),
                        event.getChildElementsByType(SignalEventDefinition.class).stream()
                                .filter(signal -> signal.getSignal() != null)
                                .map(signal ->
                                        "sinyal " + code(signal.getSignal().getName())),
                        event.getChildElementsByType(ConditionalEventDefinition.class).stream()
                                .map(condition -> "syarat " + code(condition.getTextContent())))
                .flatMap(found -> found);
    }

    private static String when(FlowNode event) {
        if (event instanceof BoundaryEvent boundary) {
            return "selama " + Say.name(boundary.getAttachedTo())
                    + (boundary.cancelActivity() ? "; langkah itu berhenti" : "; langkah itu berjalan terus");
        }
        if (event instanceof StartEvent start && start.getParentElement() instanceof SubProcess) {
            return "kapan pun" + (start.isInterrupting() ? "; semua pekerjaan berhenti" : "; pekerjaan berjalan terus");
        }
        return "permohonan menunggu di sini";
    }

    static Stream<List<String>> errors(ServiceFolder service) {
        return Thrown.all(service)
                .distinct()
                .flatMap(thrown -> Catches.all(service)
                        .filter(caught -> caught.takes(thrown.code(), thrown.step()))
                        .map(caught -> List.of(
                                Say.name(thrown.step()),
                                code(thrown.code()),
                                meaning(service, thrown),
                                Say.nameAndId(caught.event()),
                                Markdown.lines(
                                        caught.event().getOutgoing().stream().map(StepPage::goesTo)))));
    }

    private static String meaning(ServiceFolder service, Thrown thrown) {
        return TopicUse.all(service)
                .filter(use -> use.step().equals(thrown.step()))
                .flatMap(use -> use.contract(service).stream())
                .map(topic -> plain(topic.meanings().getOrDefault(thrown.code(), "")))
                .findFirst()
                .orElse("");
    }

    static Stream<List<String>> ends(ServiceFolder service) {
        return Way.of(service).stream().filter(EndEvent.class::isInstance).map(end -> {
            Map<String, String> properties = Extensions.properties(end);
            String note = code(properties.getOrDefault("mpp.note", ""));
            return List.of(
                    Say.nameAndId(end),
                    Say.milestones(service, end),
                    note + ("true".equals(properties.get("mpp.noteRequired")) ? ", wajib" : ""),
                    TracePage.endingIn(service, end.getId()));
        });
    }
}
