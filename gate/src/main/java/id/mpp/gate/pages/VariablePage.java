package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;
import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.flow.Read;
import id.mpp.gate.flow.Write;
import id.mpp.gate.project.ServiceFolder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The variables of a service: what each means, who writes it and who reads it, from the data flow. */
final class VariablePage {

    static final List<String> HEAD = List.of("Variabel", "Arti", "Nilai", "Ditulis oleh", "Dibaca oleh");

    private VariablePage() {}

    static Stream<List<String>> rows(ServiceFolder service) {
        Map<String, List<Write>> writes = DataFlow.of(service).writes().stream()
                .filter(write -> !write.variable().equals(Write.ANY))
                .filter(write -> !(write.isLocal() && write.owner() == Write.Owner.ENGINE))
                .filter(write -> !isFromCaller(write)
                        || StartPage.callers(service).findAny().isPresent())
                .collect(Collectors.groupingBy(Write::variable, TreeMap::new, Collectors.toList()));
        return writes.entrySet().stream()
                .map(entry -> List.of(
                        code(entry.getKey()),
                        Meaning.of(service, entry.getKey(), entry.getValue()),
                        values(entry.getValue()),
                        Markdown.lines(entry.getValue().stream().map(write -> writer(service, write))),
                        readers(service, entry.getKey())));
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
            case ENGINE ->
                service.contract()
                                .flatMap(contract -> contract.input(write.variable()))
                                .filter(input -> write.step().getParentElement() instanceof Process)
                                .isPresent()
                        ? "layanan pemanggil, " + step
                        : "engine, " + step;
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
        DataFlow.of(service).reads().stream()
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
