package id.mpp.gate.flow;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.project.Contract;
import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** A step that runs a called process, which has a contract. */
public record ContractCall(CallActivity step, ServiceFolder called, Contract contract) {

    public static Stream<ContractCall> all(ServiceFolder service) {
        return service.elements(CallActivity.class).stream().flatMap(call -> of(service.project(), call));
    }

    /** Nothing when what it calls is no part with a contract, or is known only when it runs. */
    public static Stream<ContractCall> of(Project project, CallActivity call) {
        return project.service(String.valueOf(call.getCalledElement())).stream()
                .flatMap(
                        called -> called.contract().stream().map(contract -> new ContractCall(call, called, contract)));
    }

    /** The service itself, then what it calls by contract, however deep; each once. */
    public static Stream<ServiceFolder> parts(ServiceFolder service) {
        Map<String, ServiceFolder> all = new LinkedHashMap<>();
        collect(service, all);
        return all.values().stream();
    }

    private static void collect(ServiceFolder service, Map<String, ServiceFolder> all) {
        if (all.putIfAbsent(service.name(), service) == null) {
            all(service).forEach(call -> collect(call.called(), all));
        }
    }

    public String name() {
        return called.name();
    }

    /** What it hands over, without the case number. */
    public Stream<CamundaIn> inputs() {
        return Extensions.of(step, CamundaIn.class).filter(in -> in.getCamundaBusinessKey() == null);
    }

    public Stream<CamundaOut> outputs() {
        return Extensions.of(step, CamundaOut.class);
    }

    /** The values an input can have, as far as one can know them beforehand. */
    public Set<String> values(ServiceFolder caller, CamundaIn in) {
        String expression = in.getCamundaSourceExpression();
        if (expression != null) {
            return Expressions.constant(expression).map(Set::of).orElse(Set.of());
        }
        return Optional.ofNullable(in.getCamundaSource())
                .flatMap(source -> DataFlow.of(caller).valuesOf(source))
                .orElse(Set.of());
    }

    /** The groups of officers that it names for the tasks of what it calls. */
    public Stream<String> groups(ServiceFolder caller) {
        return inputs().filter(in -> isGroup(called, String.valueOf(in.getCamundaTarget())))
                .flatMap(in -> values(caller, in).stream());
    }

    /** Whether an input names the group of a task. */
    public static boolean isGroup(ServiceFolder called, String input) {
        return called.elements(UserTask.class).stream()
                .map(UserTask::getCamundaCandidateGroups)
                .filter(Objects::nonNull)
                .flatMap(Expressions::variables)
                .anyMatch(input::equals);
    }

    /** What an output that is mapped back can hold; empty when it can be anything. */
    Set<String> choices(CamundaOut out) {
        return Optional.ofNullable(out.getCamundaSource())
                .flatMap(contract::output)
                .map(Topic.Field::choices)
                .orElse(Set.of());
    }
}
