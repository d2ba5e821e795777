package id.mpp.gate.flow;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.flow.Write.Owner;
import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What services hand to each other when one calls another. */
public final class CallWrites {

    private CallWrites() {}

    static Stream<Write> of(ServiceFolder service) {
        return Stream.concat(
                service.elements(CallActivity.class).stream().flatMap(call -> back(service.project(), call)),
                ArrivingWrites.starts(service)
                        .filter(start -> service.contract().isEmpty()) // the contract says it all
                        .flatMap(start -> callers(service)
                                .flatMap(call -> Extensions.of(call, CamundaIn.class))
                                .filter(in -> in.getCamundaBusinessKey() == null)
                                .map(in -> Write.atBegin(target(in), Owner.MAPPING, start))));
    }

    /** The name under which a variable arrives. */
    public static String target(CamundaIn in) {
        return "all".equals(in.getCamundaVariables()) || in.getCamundaTarget() == null
                ? Write.ANY
                : in.getCamundaTarget();
    }

    /** All calls, of any service, that may run this one. */
    public static Stream<CallActivity> callers(ServiceFolder service) {
        return service.project().services().stream()
                .flatMap(other -> other.elements(CallActivity.class).stream())
                .filter(call -> call.getCalledElement() != null)
                .filter(call ->
                        service.name().equals(call.getCalledElement()) || Expressions.isOne(call.getCalledElement()));
    }

    private static Stream<Write> back(Project project, CallActivity call) {
        return Extensions.of(call, CamundaOut.class)
                .map(out -> Write.atEnd(target(out), Owner.MAPPING, call).oneOf(choices(project, call, out)));
    }

    private static String target(CamundaOut out) {
        return "all".equals(out.getCamundaVariables()) || out.getCamundaTarget() == null
                ? Write.ANY
                : out.getCamundaTarget();
    }

    private static Set<String> choices(Project project, CallActivity call, CamundaOut out) {
        return ContractCall.of(project, call)
                .findFirst()
                .map(found -> found.choices(out))
                .orElse(Set.of());
    }
}
