package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;
import static id.mpp.gate.pages.Markdown.plain;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.project.ServiceFolder;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** How pages speak of steps, milestones, groups and limits. */
final class Say {

    private static final Map<String, String> AT_LIMIT = Map.of(
            "oss", "OSS menerbitkan izin dengan sendirinya",
            "automatic", "permohonan dikabulkan dengan sendirinya",
            "escalate", "pejabat yang bertanggung jawab diberi tahu");

    private Say() {}

    static String name(FlowElement element) {
        return element.getName() == null || element.getName().isBlank()
                ? code(element.getId())
                : plain(element.getName());
    }

    static String nameAndId(FlowElement element) {
        return name(element) + "<br>" + code(element.getId());
    }

    /** What a designer has written into the documentation of an element. */
    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(text -> plain(text.getTextContent()))
                .collect(Collectors.joining(" "));
    }

    /** What a designer has written into the documentation of the whole diagram. */
    static String about(ServiceFolder service) {
        return service.elements(Process.class).stream().map(Say::documentation).collect(Collectors.joining(" "));
    }

    static String milestones(ServiceFolder service, FlowNode step) {
        Map<String, String> words = service.project().templates().words();
        return Optional.ofNullable(Extensions.properties(step).get("mpp.milestone")).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .map(milestone -> plain(words.getOrDefault(milestone, milestone)) + " " + code(milestone))
                .collect(Collectors.joining("<br>"));
    }

    static String groups(ServiceFolder service, String groups) {
        return Optional.ofNullable(groups).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .map(group -> Expressions.isOne(group)
                        ? "menurut "
                                + Expressions.variables(group)
                                        .map(Markdown::code)
                                        .collect(Collectors.joining(", "))
                        : plain(service.project().groups().name(group)))
                .collect(Collectors.joining(", "));
    }

    /** The legal limit, and where it differs for single business activities. */
    static String limit(JsonNode limit) {
        if (limit.isMissingNode()) {
            return "";
        }
        Stream<String> general = Stream.of(sentence(limit, limit) + ". Dasar: "
                + plain(limit.path("source").asText()));
        Stream<String> special = limit.path("kbli").properties().stream()
                .map(entry -> "KBLI " + plain(entry.getKey()) + ": " + sentence(entry.getValue(), limit));
        return Markdown.lines(Stream.concat(general, special));
    }

    private static String sentence(JsonNode own, JsonNode general) {
        String days = (own.has("days") ? own : general).path("days").asText();
        String kind = (own.has("at-limit") ? own : general).path("at-limit").asText();
        return plain(days) + " hari kerja sejak berkas lengkap dan benar; setelah itu "
                + AT_LIMIT.getOrDefault(kind, plain(kind));
    }

    /** A period such as {@code P5Y}. */
    static String period(String text) {
        try {
            Period period = Period.parse(text);
            return Stream.of(period.getYears() + " tahun", period.getMonths() + " bulan", period.getDays() + " hari")
                    .filter(part -> !part.startsWith("0 "))
                    .collect(Collectors.joining(" "));
        } catch (DateTimeParseException e) {
            return plain(text);
        }
    }

    static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> plain(value.asText()))
                .collect(Collectors.joining(", "));
    }
}
