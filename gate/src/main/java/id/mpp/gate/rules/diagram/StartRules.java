package id.mpp.gate.rules.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How a service begins: by a message of OSS, at the counter with a form, or both. */
public final class StartRules {

    public static final List<Rule> ALL = List.of(
            new Rule("a service begins with its message or with a form at the counter", StartRules::forms)
                    .needing(Part.FORMS, Part.SETTINGS),
            new Rule("a service has one start at the counter at most", StartRules::oneCounter).needing(Part.SETTINGS),
            new Rule("what begins at the counter is recorded as received", StartRules::received).needing(Part.SETTINGS),
            new Rule("a group that exists may start at the counter", StartRules::starters).needing(Part.SETTINGS),
            new Rule("a service that OSS may start awaits its message", StartRules::awaited)
                    .needing(Part.MODEL, Part.SETTINGS));

    private StartRules() {}

    /** Starts of the process itself that await nothing from outside: an officer begins there. */
    public static List<StartEvent> atCounter(ServiceFolder service) {
        return starts(service)
                .filter(start -> service.contract().isEmpty()
                        && start.getEventDefinitions().isEmpty())
                .toList();
    }

    /** Whether officers fill this form in before there is a process, and so before there is any variable. */
    public static boolean isStartForm(ServiceFolder service, FormFile form) {
        return atCounter(service).stream().anyMatch(start -> form.id().equals(start.getCamundaFormRef()));
    }

    /** Whether something from outside can start it. */
    public static boolean awaitsMessage(ServiceFolder service) {
        return starts(service)
                .anyMatch(start -> !start.getChildElementsByType(MessageEventDefinition.class)
                        .isEmpty());
    }

    public static Stream<StartEvent> starts(ServiceFolder service) {
        return service.elements(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess));
    }

    private static Stream<Finding> forms(ServiceFolder service) {
        Set<String> forms = service.forms().stream().map(FormFile::id).collect(Collectors.toSet());
        return atCounter(service).stream()
                .filter(start -> start.getCamundaFormRef() == null
                        || !forms.contains(start.getCamundaFormRef())
                        || !"deployment".equals(start.getCamundaFormRefBinding()))
                .map(start -> finding(
                        service,
                        start.getId(),
                        "peristiwa awal tanpa pesan dan tanpa formulir awal",
                        "Isi Form reference dengan id formulir di forms/" + service.name()
                                + " dan Binding: deployment, atau pilih pesan bernama " + service.name()));
    }

    private static Stream<Finding> oneCounter(ServiceFolder service) {
        return atCounter(service).stream()
                .skip(1)
                .map(start -> finding(
                        service,
                        start.getId(),
                        "ada lebih dari satu peristiwa awal di loket",
                        "Sisakan satu; cabangkan sesudahnya"));
    }

    private static Stream<Finding> received(ServiceFolder service) {
        return atCounter(service).stream()
                .filter(start -> !"received".equals(Extensions.properties(start).get("mpp.milestone")))
                .map(start -> finding(
                        service,
                        start.getId(),
                        "penerimaan permohonan tidak dicatat",
                        "Pakai templat MPP: tonggak dengan received"));
    }

    private static Stream<Finding> starters(ServiceFolder service) {
        return atCounter(service).isEmpty()
                ? Stream.empty()
                : service.elements(Process.class).stream()
                        .flatMap(process -> starters(service, process.getId(), groups(process)));
    }

    private static Stream<Finding> starters(ServiceFolder service, String process, Collection<String> groups) {
        Set<String> known = service.project().groups().ids();
        Predicate<String> isKnown = group -> known.isEmpty() || known.contains(group);
        return groups.isEmpty()
                ? Stream.of(finding(
                        service,
                        process,
                        "belum ada kelompok yang boleh memulai di loket",
                        "Isi Candidate starter groups, misalnya petugas-dpmptsp"))
                : groups.stream()
                        .filter(isKnown.negate())
                        .map(group -> finding(
                                service,
                                process,
                                "kelompok pemula " + group + " tidak dikenal",
                                "Pilih salah satu: " + String.join(", ", known)));
    }

    private static List<String> groups(Process process) {
        return process.getCamundaCandidateStarterGroups() == null
                ? List.of()
                : process.getCamundaCandidateStarterGroupsList();
    }

    private static Stream<Finding> awaited(ServiceFolder service) {
        JsonNode oss = service.settings().path("oss");
        return oss.isMissingNode() || oss.isNull() || awaitsMessage(service)
                ? Stream.empty()
                : Stream.of(finding(
                        service,
                        service.name(),
                        "service.yaml menyebut izin OSS, tetapi diagram tidak menunggu pesannya",
                        "Tambah peristiwa awal pesan bernama " + service.name() + ", atau hapus bagian oss"));
    }

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }
}
