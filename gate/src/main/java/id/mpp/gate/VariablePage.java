package id.mpp.gate;

import static id.mpp.gate.Markdown.code;
import static id.mpp.gate.Markdown.plain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The variables of a service: what each means, who writes it and who reads it, from the data flow. */
final class VariablePage {

    static final List<String> HEAD = List.of("Variabel", "Arti", "Nilai", "Ditulis oleh", "Dibaca oleh");

    /** What comes from outside has its meaning from nowhere else. */
    private static final Map<String, String> ARRIVING = Map.of(
            "permohonan", "Permohonan seperti dibaca petugas, NIK tersamar; ditulis sekali dan tidak berubah",
            "perbaikan", "Data terbaru dari OSS, bentuknya seperti permohonan, ditambah diterimaPada",
            "laporan", "Laporan yang ditolak: permohonan, peristiwa, urutan, dan jawaban OSS",
            "nomorLaporan", "Nomor laporan yang ditolak");

    private VariablePage() {}

    static Stream<List<String>> rows(ServiceFolder service) {
        Map<String, List<Write>> writes = service.flow().writes().stream()
                .filter(write -> !write.variable().equals(Write.ANY))
                .filter(write -> !(write.isLocal() && write.owner() == Write.Owner.ENGINE))
                .filter(write -> !isFromCaller(write)
                        || StartPage.callers(service).findAny().isPresent())
                .collect(Collectors.groupingBy(Write::variable, TreeMap::new, Collectors.toList()));
        return writes.entrySet().stream()
                .map(entry -> List.of(
                        code(entry.getKey()),
                        meaning(service, entry.getKey(), entry.getValue()),
                        values(entry.getValue()),
                        Markdown.lines(entry.getValue().stream().map(write -> writer(service, write))),
                        readers(service, entry.getKey())));
    }

    /** Whoever decides on the value has said what it is: contract, form or table; a mapping only says where it comes from. */
    private static String meaning(ServiceFolder service, String variable, List<Write> writes) {
        return Stream.concat(
                        Stream.ofNullable(ARRIVING.get(variable)),
                        writes.stream().flatMap(write -> meaning(service, write)))
                .filter(text -> !text.isBlank())
                .map(Markdown::plain)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> meaning(ServiceFolder service, Write write) {
        return switch (write.owner()) {
            case TOPIC ->
                TopicUse.all(service)
                        .filter(use -> use.step().equals(write.step()))
                        .flatMap(use -> use.contract(service).stream())
                        .flatMap(topic -> topic.outputs().stream())
                        .filter(output -> output.name().equals(write.variable()))
                        .map(Topic.Field::meaning);
            case FORM ->
                Stream.of(write.step())
                        .filter(UserTask.class::isInstance)
                        .flatMap(task -> service.form(((UserTask) task).getCamundaFormRef()).stream())
                        .flatMap(form -> form.fields().stream())
                        .filter(field -> FormFile.variable(field).equals(write.variable()))
                        .map(FormPage::label);
            case DECISION ->
                Stream.of(write.step())
                        .filter(BusinessRuleTask.class::isInstance)
                        .flatMap(task -> service.decision(((BusinessRuleTask) task).getCamundaDecisionRef()).stream())
                        .flatMap(Tables::of)
                        .flatMap(table -> table.getOutputs().stream())
                        .map(output -> Optional.ofNullable(output.getLabel()).orElse(""));
            case MAPPING ->
                Extensions.of(write.step(), CamundaInputOutput.class)
                        .flatMap(mapping -> mapping.getCamundaOutputParameters().stream())
                        .filter(output -> output.getCamundaName().equals(write.variable()))
                        .map(output -> output.getTextContent().strip())
                        .filter(text -> !text.isEmpty())
                        .map(text -> "Diisi dengan " + text);
            case ENGINE -> Stream.empty();
        };
    }

    private static String values(List<Write> writes) {
        return Markdown.codes(writes.stream()
                .flatMap(write -> write.values().stream())
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList());
    }

    private static String writer(ServiceFolder service, Write write) {
        String step = step(write.step());
        return switch (write.owner()) {
            case TOPIC ->
                TopicUse.all(service)
                        .filter(use -> use.step().equals(write.step()))
                        .map(use -> "topik " + code(use.topic()) + ", " + step)
                        .findFirst()
                        .orElse(step);
            case FORM -> "petugas, " + step;
            case DECISION -> "tabel, " + step;
            case MAPPING -> mapping(write) + step;
            case ENGINE -> "engine, " + step;
        };
    }

    private static boolean isFromCaller(Write write) {
        return write.owner() == Write.Owner.MAPPING
                && write.step() instanceof StartEvent
                && write.step().getParentElement() instanceof Process;
    }

    private static String mapping(Write write) {
        if (isFromCaller(write)) {
            return "layanan pemanggil, ";
        }
        return write.values().contains("") ? "dikosongkan, " : "pemetaan, ";
    }

    /** Of each kind in one line, forms and tables by their own names. */
    private static String readers(ServiceFolder service, String variable) {
        Map<String, Set<String>> readers = new TreeMap<>();
        service.flow().reads().stream()
                .filter(read -> read.variable().equals(variable))
                .forEach(read -> readers.computeIfAbsent(kind(service, read), kind -> new LinkedHashSet<>())
                        .add(reader(service, read)));
        return Markdown.lines(
                readers.entrySet().stream().map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue())));
    }

    private static String kind(ServiceFolder service, Read read) {
        if (read.file().equals(service.modelFile())) {
            return plain(read.place());
        }
        return read.file().endsWith(".dmn") ? "tabel" : "formulir";
    }

    private static String reader(ServiceFolder service, Read read) {
        return read.file().equals(service.modelFile())
                ? step(read.step())
                : code(read.file().replaceAll(".*/|\\.[a-z]+$", ""));
    }

    private static String step(ModelElementInstance step) {
        return step instanceof FlowElement element ? Say.name(element) : "";
    }
}
