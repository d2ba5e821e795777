package id.mpp.gate.rules.diagram;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** One name per service, and names that say what a step is. */
public final class NamingRules {

    /** Modeler's own ids end in a lower-case random part, so a capital letter shows that somebody chose the name. */
    private static final Pattern SPEAKING_ID = Pattern.compile("(Activity|Gateway|Event)_[A-Z][A-Za-z0-9]*");

    public static final List<Rule> ALL = List.of(
            new Rule("folder, file, process, start message and forms folder carry one name", NamingRules::oneName)
                    .needing(Part.SETTINGS),
            new Rule("the settings carry the name people read", NamingRules::oneTitle).needing(Part.SETTINGS),
            new Rule("every step has an id that says what it is for", NamingRules::speakingIds),
            new Rule("every step has a name, and a decision is a question", NamingRules::names));

    private NamingRules() {}

    private static Stream<Finding> oneName(ServiceFolder service) {
        return Stream.concat(processIds(service), Stream.concat(startMessages(service), formsFolder(service)));
    }

    private static Stream<Finding> processIds(ServiceFolder service) {
        return service.elements(Process.class).stream()
                .filter(process -> !process.getId().equals(service.name()))
                .map(process -> finding(
                        service,
                        process.getId(),
                        "id proses tidak sama dengan nama folder",
                        "Ganti id proses menjadi " + service.name()));
    }

    private static Stream<Finding> startMessages(ServiceFolder service) {
        return service.elements(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess))
                .filter(start -> service.contract().isEmpty()
                        && !StartRules.atCounter(service).contains(start))
                .filter(start -> !service.name().equals(message(start)))
                .map(start -> finding(
                        service,
                        start.getId(),
                        "pesan awal tidak sama dengan nama folder",
                        "Pilih pesan bernama " + service.name()));
    }

    private static String message(StartEvent start) {
        return start.getChildElementsByType(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage)
                .filter(Objects::nonNull)
                .map(message -> Objects.toString(message.getName(), ""))
                .findFirst()
                .orElse("");
    }

    private static Stream<Finding> formsFolder(ServiceFolder service) {
        return service.forms().isEmpty() && !service.elements(UserTask.class).isEmpty()
                ? Stream.of(finding(
                        service, service.name(), "folder formulir tidak ada", "Buat folder forms/" + service.name()))
                : Stream.empty();
    }

    private static Stream<Finding> oneTitle(ServiceFolder service) {
        String title = service.settings().path("title").asText();
        return service.elements(Process.class).stream()
                .filter(process -> !title.equals(process.getName()))
                .map(process -> finding(
                        service,
                        process.getId(),
                        "nama proses \"" + process.getName() + "\" lain dari title di service.yaml",
                        "Samakan keduanya"));
    }

    private static Stream<Finding> speakingIds(ServiceFolder service) {
        return service.elements(FlowNode.class).stream()
                .filter(node -> !SPEAKING_ID.matcher(node.getId()).matches())
                .map(node -> finding(
                        service,
                        node.getId(),
                        "id ini dibuat oleh Modeler atau tidak bermakna",
                        "Ganti bagian acaknya, misalnya Activity_PeriksaBerkas"));
    }

    private static Stream<Finding> names(ServiceFolder service) {
        return Stream.concat(
                service.elements(FlowNode.class).stream()
                        .filter(node -> !isMerge(node) && isBlank(node.getName()))
                        .map(node -> finding(service, node.getId(), "tidak bernama", "Beri nama yang dibaca petugas")),
                service.elements(ExclusiveGateway.class).stream()
                        .filter(gateway -> !isMerge(gateway)
                                && !isBlank(gateway.getName())
                                && !gateway.getName().endsWith("?"))
                        .map(gateway -> finding(
                                service,
                                gateway.getId(),
                                "namanya bukan pertanyaan",
                                "Tulis sebagai pertanyaan, misalnya Berkas lengkap?")));
    }

    /** A gateway that only brings paths together asks nothing and needs no name. */
    private static boolean isMerge(FlowNode node) {
        return node instanceof Gateway
                && node.getOutgoing().size() == 1
                && node.getIncoming().size() > 1;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }
}
