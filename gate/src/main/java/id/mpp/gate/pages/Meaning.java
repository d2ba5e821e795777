package id.mpp.gate.pages;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.flow.ContractCall;
import id.mpp.gate.flow.Write;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import id.mpp.gate.tables.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;

/** What a variable means, in the words of whoever decides on its value: a contract, a form, a table; a mapping only says where it comes from. */
final class Meaning {

    /** What comes from outside has its meaning from nowhere else. */
    private static final Map<String, String> ARRIVING = Map.of(
            "permohonan", "Permohonan seperti dibaca petugas, NIK tersamar; ditulis sekali dan tidak berubah",
            "perbaikan", "Data terbaru dari OSS, bentuknya seperti permohonan, ditambah diterimaPada",
            "laporan", "Laporan yang ditolak: permohonan, peristiwa, urutan, dan jawaban OSS",
            "nomorLaporan", "Nomor laporan yang ditolak");

    private Meaning() {}

    static String of(ServiceFolder service, String variable, List<Write> writes) {
        return Stream.of(
                        ofContract(service, variable),
                        Stream.ofNullable(ARRIVING.get(variable)),
                        writes.stream().flatMap(write -> of(service, write)))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .map(Markdown::plain)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> ofContract(ServiceFolder service, String variable) {
        return service.contract().stream()
                .flatMap(contract -> Stream.of(contract.input(variable), contract.output(variable)))
                .flatMap(Optional::stream)
                .map(Topic.Field::meaning);
    }

    private static Stream<String> of(ServiceFolder service, Write write) {
        return switch (write.owner()) {
            case TOPIC -> ofTopic(service, write);
            case FORM -> ofForm(service, write);
            case DECISION -> ofDecision(service, write);
            case MAPPING -> Stream.concat(ofCall(service, write), ofMapping(write));
            case ENGINE -> Stream.empty();
        };
    }

    private static Stream<String> ofTopic(ServiceFolder service, Write write) {
        return TopicUse.all(service)
                .filter(use -> use.step().equals(write.step()))
                .flatMap(use -> use.contract(service).stream())
                .flatMap(topic -> topic.outputs().stream())
                .filter(output -> output.name().equals(write.variable()))
                .map(Topic.Field::meaning);
    }

    private static Stream<String> ofForm(ServiceFolder service, Write write) {
        return Stream.of(write.step())
                .filter(UserTask.class::isInstance)
                .flatMap(task -> service.form(((UserTask) task).getCamundaFormRef()).stream())
                .flatMap(form -> form.fields().stream())
                .filter(field -> FormFile.variable(field).equals(write.variable()))
                .map(FormPage::label);
    }

    private static Stream<String> ofDecision(ServiceFolder service, Write write) {
        return Stream.of(write.step())
                .filter(BusinessRuleTask.class::isInstance)
                .flatMap(task -> service.decision(((BusinessRuleTask) task).getCamundaDecisionRef()).stream())
                .flatMap(Tables::of)
                .flatMap(table -> table.getOutputs().stream())
                .map(output -> Optional.ofNullable(output.getLabel()).orElse(""));
    }

    private static Stream<String> ofCall(ServiceFolder service, Write write) {
        return ContractCall.all(service)
                .filter(call -> call.step().equals(write.step()))
                .flatMap(call -> call.outputs()
                        .filter(out -> write.variable().equals(out.getCamundaTarget()))
                        .flatMap(out -> call.contract().output(String.valueOf(out.getCamundaSource())).stream()))
                .map(Topic.Field::meaning);
    }

    private static Stream<String> ofMapping(Write write) {
        return Extensions.of(write.step(), CamundaInputOutput.class)
                .flatMap(mapping -> mapping.getCamundaOutputParameters().stream())
                .filter(output -> write.variable().equals(output.getCamundaName()))
                .map(output -> output.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> "Diisi dengan " + text);
    }
}
