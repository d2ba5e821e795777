package id.mpp.engine.clock;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.models.ExtensionProperties;
import id.mpp.engine.models.ModelCheck;
import id.mpp.engine.models.ServiceModels;
import id.mpp.engine.services.AtLimit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/** Reads the legal limits of the models, and whether a service that grants by itself has drawn how. */
@Component
class LimitCheck implements ModelCheck {

    static final String DATE = "9999-12-31T00:00:00";

    @Override
    public Stream<String> faults(ServiceModels service) {
        return Stream.concat(
                service.models().entrySet().stream().flatMap(model -> faults(model.getKey(), model.getValue())),
                missing(service));
    }

    private static Stream<String> faults(String file, BpmnModelInstance model) {
        return limits(model)
                .filter(event -> !isKnown(ExtensionProperties.of(event).get(LimitEvents.PROPERTY)) || !hasDate(event))
                .map(event -> file + ", element " + event.getId() + ": " + LimitEvents.PROPERTY
                        + " must be oss, automatic or escalate, on a timer event of type Date with the value " + DATE);
    }

    private static Stream<String> missing(ServiceModels service) {
        boolean isDrawn = service.models().values().stream()
                .flatMap(LimitCheck::limits)
                .anyMatch(event -> AtLimit.AUTOMATIC
                        .text()
                        .equals(ExtensionProperties.of(event).get(LimitEvents.PROPERTY)));
        return isAutomatic(service.description().path("limit")) && !isDrawn
                ? Stream.of(service.service()
                        + "/service.yaml, limit.at-limit: automatic needs a legal limit in the diagram,"
                        + " a timer event with " + LimitEvents.PROPERTY + " = automatic")
                : Stream.empty();
    }

    private static boolean isAutomatic(JsonNode limit) {
        return Stream.concat(
                        Stream.of(limit),
                        StreamSupport.stream(limit.path("kbli").spliterator(), false))
                .anyMatch(part ->
                        AtLimit.AUTOMATIC.text().equals(part.path("at-limit").asText()));
    }

    private static Stream<Event> limits(BpmnModelInstance model) {
        return model.getModelElementsByType(Event.class).stream()
                .filter(event -> ExtensionProperties.of(event).containsKey(LimitEvents.PROPERTY));
    }

    private static boolean isKnown(String kind) {
        return Arrays.stream(AtLimit.values()).anyMatch(value -> value.text().equals(kind));
    }

    private static boolean hasDate(Event event) {
        List<TimerEventDefinition> timers = List.copyOf(event.getChildElementsByType(TimerEventDefinition.class));
        return timers.size() == 1
                && timers.get(0).getTimeDate() != null
                && DATE.equals(timers.get(0).getTimeDate().getTextContent().strip());
    }
}
