package id.mpp.gate;

import id.mpp.gate.Write.Owner;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What services hand to each other when one calls another. */
final class CallWrites {

    private CallWrites() {}

    static Stream<Write> of(ServiceFolder service) {
        return Stream.concat(
                service.elements(CallActivity.class).stream().flatMap(CallWrites::back),
                ArrivingWrites.starts(service)
                        .flatMap(start -> callers(service)
                                .flatMap(call -> Extensions.of(call, CamundaIn.class))
                                .filter(in -> in.getCamundaBusinessKey() == null)
                                .map(in -> Write.atBegin(target(in), Owner.MAPPING, start))));
    }

    /** The name under which a variable arrives. */
    static String target(CamundaIn in) {
        return "all".equals(in.getCamundaVariables()) || in.getCamundaTarget() == null
                ? Write.ANY
                : in.getCamundaTarget();
    }

    /** All calls, of any service, that may run this one. */
    static Stream<CallActivity> callers(ServiceFolder service) {
        return service.project().services().stream()
                .flatMap(other -> other.elements(CallActivity.class).stream())
                .filter(call -> call.getCalledElement() != null)
                .filter(call ->
                        service.name().equals(call.getCalledElement()) || Expressions.isOne(call.getCalledElement()));
    }

    private static Stream<Write> back(CallActivity call) {
        return Extensions.of(call, CamundaOut.class)
                .map(out -> "all".equals(out.getCamundaVariables()) || out.getCamundaTarget() == null
                        ? Write.ANY
                        : out.getCamundaTarget())
                .map(variable -> Write.atEnd(variable, Owner.MAPPING, call));
    }
}
