package id.mpp.gate.rules.data;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.flow.Read;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Whatever a diagram, form or table reads, an earlier step has written. */
public final class DataFlowRules {

    private static final Part[] ALL_THAT_WRITES = {Part.MODEL, Part.FORMS, Part.TOPICS, Part.SETTINGS};

    public static final List<Rule> ALL = List.of(
            new Rule("expressions and notes in the diagram read what an earlier step has written", DataFlowRules::model)
                    .needing(ALL_THAT_WRITES),
            new Rule("what a topic must be given is mapped or written earlier", DataFlowRules::topics)
                    .needing(ALL_THAT_WRITES),
            new Rule("forms show what an earlier step has written", DataFlowRules::forms).needing(ALL_THAT_WRITES),
            new Rule("templates of documents show what an earlier step has written", DataFlowRules::letters)
                    .needing(ALL_THAT_WRITES),
            new Rule("decision tables ask for what an earlier step has written", DataFlowRules::decisions)
                    .needing(ALL_THAT_WRITES),
            new Rule("what is taken back from a called service is written there", DataFlowRules::calls)
                    .needing(ALL_THAT_WRITES));

    private DataFlowRules() {}

    private static Stream<Finding> model(ServiceFolder service) {
        return unwritten(service, read -> read.file().equals(service.modelFile()) && !isOfTopic(read));
    }

    private static Stream<Finding> forms(ServiceFolder service) {
        return unwritten(service, read -> read.file().endsWith(".form"));
    }

    private static Stream<Finding> letters(ServiceFolder service) {
        return unwritten(service, read -> read.file().endsWith(".html"));
    }

    private static Stream<Finding> decisions(ServiceFolder service) {
        return unwritten(service, read -> read.file().endsWith(".dmn"));
    }

    private static Stream<Finding> unwritten(ServiceFolder service, Predicate<Read> kind) {
        return DataFlow.of(service)
                .unwritten()
                .filter(kind)
                .filter(read -> DataFlow.of(service).reads().stream().noneMatch(other -> isSaved(service, read, other)))
                .map(read -> finding(service, read))
                .distinct();
    }

    /** A form that two tasks share may show at one of them what is not there yet at the other. */
    private static boolean isSaved(ServiceFolder service, Read read, Read other) {
        return read.file().endsWith(".form")
                && other.file().equals(read.file())
                && other.variable().equals(read.variable())
                && DataFlow.of(service).isWritten(other);
    }

    private static Finding finding(ServiceFolder service, Read read) {
        boolean isLater =
                DataFlow.of(service).writesOf(read.variable()).findAny().isPresent();
        return new Finding(
                read.file(),
                read.element(),
                read.place() + " membaca variabel " + read.variable()
                        + (isLater ? ", yang belum ditulis sampai di sini" : ", yang tidak ditulis langkah mana pun"),
                Suggestion.of(DataFlow.of(service), read));
    }

    private static Stream<Finding> topics(ServiceFolder service) {
        return DataFlow.of(service)
                .unwritten()
                .filter(DataFlowRules::isOfTopic)
                .map(read -> new Finding(
                        service.modelFile(),
                        read.element(),
                        read.place() + " memerlukan masukan " + read.variable() + ", yang belum ada",
                        "Isi masukan " + read.variable() + " pada templat topiknya, misalnya dengan ${namaVariabel}"));
    }

    private static boolean isOfTopic(Read read) {
        return read.place().startsWith("topik ");
    }

    private static Stream<Finding> calls(ServiceFolder service) {
        return service.elements(CallActivity.class).stream()
                .flatMap(call -> service.project().service(String.valueOf(call.getCalledElement())).stream()
                        .filter(called ->
                                called.unread().isEmpty() && called.contract().isEmpty())
                        .flatMap(called -> Extensions.of(call, CamundaOut.class)
                                .map(CamundaOut::getCamundaSource)
                                .filter(source -> source != null
                                        && DataFlow.of(called)
                                                .writesOf(source)
                                                .findAny()
                                                .isEmpty())
                                .map(source -> new Finding(
                                        service.modelFile(),
                                        call.getId(),
                                        "layanan " + called.name() + " tidak menulis variabel " + source,
                                        "Perbaiki namanya pada Out mapping, atau hapus barisnya"))));
    }
}
