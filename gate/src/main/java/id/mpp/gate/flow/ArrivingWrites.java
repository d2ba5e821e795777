package id.mpp.gate.flow;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.flow.Write.Owner;
import id.mpp.gate.project.Contract;
import id.mpp.gate.project.ServiceFolder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** What a service is given from outside: at its start, with a message, a signal or an error. */
public final class ArrivingWrites {

    /** What comes with OSS's messages. */
    private static final Map<String, List<String>> WITH_MESSAGE = Map.of(
            "oss-perbaikan", List.of("perbaikan"),
            "oss-pembaruan", List.of("perbaikan"),
            "oss-retribusi", List.of("retribusiOss"));

    private static final Map<String, List<String>> AT_START = Map.of(
            "refused-reports", List.of("laporan", "nomorLaporan"),
            "payment-exceptions", List.of("uangMasuk", "nomorUangMasuk"));
    private static final List<String> APPLICATION = List.of("permohonan");

    private ArrivingWrites() {}

    static Stream<Write> of(ServiceFolder service) {
        return Stream.of(
                        starts(service).flatMap(start -> atStart(service, start)),
                        service.elements(CatchEvent.class).stream().flatMap(event -> withEvent(service, event)),
                        service.elements(ReceiveTask.class).stream()
                                .flatMap(task -> withMessage(task, task.getMessage())))
                .flatMap(writes -> writes);
    }

    /** Where the service itself begins. */
    public static Stream<StartEvent> starts(ServiceFolder service) {
        return service.elements(StartEvent.class).stream().filter(start -> start.getParentElement() instanceof Process);
    }

    private static Stream<Write> atStart(ServiceFolder service, StartEvent start) {
        Optional<Contract> contract = service.contract();
        if (contract.isPresent()) {
            return contract.get().inputs().stream()
                    .map(input ->
                            Write.atBegin(input.name(), Owner.ENGINE, start).oneOf(input.choices()));
        }
        List<String> given =
                AT_START.getOrDefault(service.settings().path("takes").asText(), APPLICATION);
        return Stream.concat(given.stream(), Stream.ofNullable(start.getCamundaInitiator()))
                .map(variable -> Write.atBegin(variable, Owner.ENGINE, start));
    }

    private static Stream<Write> withEvent(ServiceFolder service, CatchEvent event) {
        return event.getChildElementsByType(EventDefinition.class).stream().flatMap(definition -> {
            if (definition instanceof MessageEventDefinition message) {
                return withMessage(event, message.getMessage());
            }
            if (definition instanceof SignalEventDefinition signal) {
                return withSignal(service, event, signal);
            }
            return withError(definition).map(name -> Write.atBegin(name, Owner.ENGINE, event));
        });
    }

    private static Stream<Write> withMessage(FlowNode step, Message message) {
        return message == null || message.getName() == null
                ? Stream.empty()
                : WITH_MESSAGE.getOrDefault(message.getName(), List.of()).stream()
                        .map(variable -> Write.atBegin(variable, Owner.ENGINE, step));
    }

    /** Whoever throws a signal may send variables along, in another service, too. */
    private static Stream<Write> withSignal(ServiceFolder service, CatchEvent event, SignalEventDefinition caught) {
        return service.project().services().stream()
                .flatMap(other -> other.elements(SignalEventDefinition.class).stream())
                .filter(thrown -> thrown.getParentElement() instanceof ThrowEvent && isSame(thrown, caught))
                .flatMap(thrown -> Extensions.of(thrown, CamundaIn.class))
                .map(in -> Write.atBegin(CallWrites.target(in), Owner.MAPPING, event));
    }

    private static boolean isSame(SignalEventDefinition one, SignalEventDefinition other) {
        return one.getSignal() != null
                && other.getSignal() != null
                && Objects.equals(one.getSignal().getName(), other.getSignal().getName());
    }

    private static Stream<String> withError(EventDefinition definition) {
        if (definition instanceof ErrorEventDefinition || definition instanceof EscalationEventDefinition) {
            return Stream.of("errorCodeVariable", "errorMessageVariable", "escalationCodeVariable")
                    .flatMap(name -> Extensions.attribute(definition, name));
        }
        return Stream.empty();
    }
}
