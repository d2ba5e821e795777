package id.mpp.gate.rules.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The legal limit: as service.yaml has it, and as the diagram draws it. */
public final class LimitRules {

    public static final List<Rule> ALL = List.of(
            new Rule("a limit names days, what happens then, and its source", LimitRules::described),
            new Rule("a drawn limit is a timer with the fixed date, of a kind the engine knows", LimitRules::drawn),
            new Rule("a limit that grants by itself is drawn", LimitRules::missing).needing(Part.MODEL),
            new Rule("what OSS may issue by itself ends when OSS has done so", LimitRules::issuedByOss)
                    .needing(Part.MODEL));

    static final String ISSUED_BY_OSS = "oss-terbit-otomatis";

    private static final Set<String> KINDS = Set.of("oss", "automatic", "escalate");
    /** Working days of about one year; the engine looks no further into the calendar. */
    static final int LONGEST = 250;

    static final String DATE = "9999-12-31T00:00:00";

    private LimitRules() {}

    private static Stream<Finding> described(ServiceFolder service) {
        JsonNode limit = service.settings().path("limit");
        if (limit.isMissingNode()) {
            return Stream.empty();
        }
        boolean isGood = isCountable(limit.path("days"))
                && days(limit).allMatch(LimitRules::isCountable)
                && KINDS.contains(limit.path("at-limit").asText())
                && !limit.path("source").asText().isBlank()
                && kinds(limit).allMatch(KINDS::contains);
        return isGood
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                "processes/" + service.name() + "/service.yaml",
                                "limit",
                                "batas waktu tidak lengkap",
                                "Isi days (1 sampai 250 hari kerja), at-limit (oss, automatic, atau escalate), dan source (dasar hukum)"));
    }

    private static boolean isCountable(JsonNode days) {
        return days.asInt() > 0 && days.asInt() <= LONGEST;
    }

    private static Stream<Finding> drawn(ServiceFolder service) {
        return limits(service)
                .filter(event -> !KINDS.contains(kind(event)) || !hasDate(event))
                .map(event -> new Finding(
                        service.modelFile(),
                        event.getId(),
                        "batas waktu tidak dapat diatur mesin",
                        "Pakai templat MPP: batas waktu, jenis Date, nilai " + DATE));
    }

    private static Stream<Finding> missing(ServiceFolder service) {
        boolean isAutomatic = mayBe(service, "automatic");
        boolean isDrawn = limits(service).anyMatch(event -> "automatic".equals(kind(event)));
        return isAutomatic && !isDrawn
                ? Stream.of(new Finding(
                        service.modelFile(),
                        service.name(),
                        "at-limit automatic tanpa batas waktu pada diagram",
                        "Gambar peristiwa batas waktu dengan templat MPP: batas waktu"))
                : Stream.empty();
    }

    private static Stream<Finding> issuedByOss(ServiceFolder service) {
        boolean isAwaited = service.elements(MessageEventDefinition.class).stream()
                .filter(event -> event.getMessage() != null
                        && ISSUED_BY_OSS.equals(event.getMessage().getName()))
                .anyMatch(event -> interrupts(event.getParentElement()));
        return mayBe(service, "oss") && !isAwaited
                ? Stream.of(new Finding(
                        service.modelFile(),
                        service.name(),
                        "at-limit oss tanpa peristiwa terbit otomatis",
                        "Gambar sub-proses peristiwa yang menghentikan proses dengan pesan " + ISSUED_BY_OSS
                                + ", berakhir pada tonggak issued-by-oss"))
                : Stream.empty();
    }

    /** The start of an event sub-process around the whole process that stops whatever is under way. */
    private static boolean interrupts(ModelElementInstance event) {
        return event instanceof StartEvent start
                && start.isInterrupting()
                && start.getParentElement() instanceof SubProcess around
                && around.triggeredByEvent()
                && around.getParentElement() instanceof Process
                && around.getChildElementsByType(EndEvent.class).stream().anyMatch(LimitRules::isIssuedByOss);
    }

    private static boolean isIssuedByOss(EndEvent end) {
        return "issued-by-oss".equals(Extensions.properties(end).get("mpp.milestone"));
    }

    private static boolean mayBe(ServiceFolder service, String kind) {
        JsonNode limit = service.settings().path("limit");
        return Stream.concat(Stream.of(limit.path("at-limit").asText()), kinds(limit))
                .anyMatch(kind::equals);
    }

    private static Stream<String> kinds(JsonNode limit) {
        return StreamSupport.stream(limit.path("kbli").spliterator(), false)
                .filter(entry -> entry.has("at-limit"))
                .map(entry -> entry.path("at-limit").asText());
    }

    private static Stream<JsonNode> days(JsonNode limit) {
        return StreamSupport.stream(limit.path("kbli").spliterator(), false)
                .filter(entry -> entry.has("days"))
                .map(entry -> entry.path("days"));
    }

    private static Stream<FlowNode> limits(ServiceFolder service) {
        return service.elements(FlowNode.class).stream()
                .filter(node -> Extensions.properties(node).containsKey("mpp.limit"));
    }

    private static String kind(FlowNode event) {
        Map<String, String> properties = Extensions.properties(event);
        return properties.get("mpp.limit");
    }

    static boolean hasDate(FlowNode event) {
        return event.getChildElementsByType(TimerEventDefinition.class).stream()
                .anyMatch(timer -> timer.getTimeDate() != null
                        && DATE.equals(timer.getTimeDate().getTextContent().strip()));
    }
}
