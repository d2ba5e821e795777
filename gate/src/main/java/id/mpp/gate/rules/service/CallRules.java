package id.mpp.gate.rules.service;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.flow.CallWrites;
import id.mpp.gate.flow.ContractCall;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.flow.Write;
import id.mpp.gate.project.Contract;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import id.mpp.gate.rules.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Whoever calls another process hands on the case number; a part with a contract gets what it asks for, and gives back what it promises. */
public final class CallRules {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Za-z][A-Za-z0-9]*}");

    public static final List<Rule> ALL = List.of(
            new Rule("a called service exists and goes on under the same case number", CallRules::anyCall),
            new Rule("a caller gives every required input of the contract", CallRules::missing),
            new Rule("a caller gives inputs of the contract only, each once", CallRules::unknown),
            new Rule("a caller takes outputs of the contract only", CallRules::outputs),
            new Rule("an officer sends applications to services only", CallRules::routed)
                    .needing(CallValueRules.ALL_THAT_WRITES));

    private CallRules() {}

    private static Stream<Finding> anyCall(ServiceFolder service) {
        return service.elements(CallActivity.class).stream()
                .filter(call -> call.getCalledElement() == null
                        || !(VARIABLE.matcher(call.getCalledElement()).matches()
                                || service.project()
                                        .service(call.getCalledElement())
                                        .isPresent())
                        || !keepsCaseNumber(call))
                .map(
                        call -> new Finding(
                                service.modelFile(),
                                call.getId(),
                                "layanan tujuan tidak ada atau nomor perkara tidak diteruskan",
                                "Isi Called element dengan nama layanan dan Business key dengan #{execution.processBusinessKey}"));
    }

    private static boolean keepsCaseNumber(CallActivity call) {
        return Extensions.of(call, CamundaIn.class)
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
    }

    private static Stream<Finding> missing(ServiceFolder service) {
        return ContractCall.all(service)
                .flatMap(call -> call.contract().inputs().stream()
                        .filter(Topic.Field::isRequired)
                        .filter(input -> call.inputs().noneMatch(in -> gives(in, input)))
                        .map(input -> finding(
                                service,
                                call,
                                "masukan wajib " + input.name() + " belum diisi",
                                "Tambahkan In mapping dengan Target " + input.name() + ": " + input.meaning())));
    }

    /** Modeler may leave a mapping without a source when a template's field is empty. */
    private static boolean gives(CamundaIn in, Topic.Field input) {
        return input.name().equals(in.getCamundaTarget())
                && Stream.of("source", "sourceExpression")
                        .map(in::getAttributeValue)
                        .anyMatch(source -> source != null && !source.isBlank());
    }

    private static Stream<Finding> unknown(ServiceFolder service) {
        return ContractCall.all(service).flatMap(call -> {
            Set<String> given = new HashSet<>();
            return call.inputs()
                    .map(CallWrites::target)
                    .filter(name -> call.contract().input(name).isEmpty() || !given.add(name))
                    .map(name -> finding(
                            service,
                            call,
                            name.equals(Write.ANY)
                                    ? "semua variabel diteruskan"
                                    : "proses " + call.name() + " tidak mengenal masukan " + name
                                            + ", atau masukan itu diisi dua kali",
                            "Isi masing-masing sekali: "
                                    + Contract.names(call.contract().inputs())));
        });
    }

    private static Stream<Finding> outputs(ServiceFolder service) {
        return ContractCall.all(service)
                .flatMap(call -> call.outputs()
                        .filter(out -> out.getCamundaTarget() == null
                                || call.contract()
                                        .output(String.valueOf(out.getCamundaSource()))
                                        .isEmpty())
                        .map(out -> finding(
                                service,
                                call,
                                "proses " + call.name() + " tidak memberi keluaran "
                                        + Optional.ofNullable(out.getCamundaSource())
                                                .orElse("seperti ini"),
                                "Isi Source dengan salah satu: "
                                        + Contract.names(call.contract().outputs())
                                        + ", dan Target dengan nama sendiri")));
    }

    /** Where a form says what to call, one of its choices may be no service but a part with a contract. */
    private static Stream<Finding> routed(ServiceFolder service) {
        return service.elements(CallActivity.class).stream()
                .flatMap(call -> Stream.ofNullable(call.getCalledElement())
                        .flatMap(Expressions::variables)
                        .flatMap(variable -> DataFlow.of(service).valuesOf(variable).stream())
                        .flatMap(Set::stream)
                        .flatMap(value -> service.project().service(value).stream())
                        .filter(target -> target.contract().isPresent())
                        .map(target -> new Finding(
                                service.modelFile(),
                                call.getId(),
                                "tujuan " + target.name()
                                        + " bukan layanan, melainkan proses yang dipanggil dengan kontrak",
                                "Hapus pilihan itu dari formulirnya")));
    }

    private static Finding finding(ServiceFolder service, ContractCall call, String wrong, String todo) {
        return new Finding(service.modelFile(), call.step().getId(), wrong, todo);
    }
}
