package id.mpp.gate.flow;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.Point;
import id.mpp.gate.flow.Read.Need;
import id.mpp.gate.project.Contract;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What the services that call this one take back from it. */
final class CallReads {

    private CallReads() {}

    static Stream<Read> of(ServiceFolder service) {
        return ArrivingWrites.starts(service)
                .limit(1)
                .flatMap(start -> wanted(service)
                        .map(source -> new Read(
                                source,
                                start,
                                Point.end(start),
                                Need.OPTIONAL,
                                service.modelFile(),
                                start.getId(),
                                "keluaran")));
    }

    /** Those who call a part with a contract rely on all of its outputs. */
    private static Stream<String> wanted(ServiceFolder service) {
        Optional<Contract> contract = service.contract();
        return contract.isPresent()
                ? contract.get().outputs().stream().map(Topic.Field::name)
                : CallWrites.callers(service)
                        .flatMap(call -> Extensions.of(call, CamundaOut.class))
                        .flatMap(CallReads::sources);
    }

    private static Stream<String> sources(CamundaOut out) {
        if (out.getCamundaSourceExpression() != null) {
            return Expressions.variables(out.getCamundaSourceExpression());
        }
        return Stream.of(out.getCamundaSource() == null ? Write.ANY : out.getCamundaSource());
    }
}
