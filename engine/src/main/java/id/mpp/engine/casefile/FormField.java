package id.mpp.engine.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A field of a form that officers have filled in.
 *
 * @param key the variable that it writes
 * @param options labels of the answers to choose from, by value
 */
record FormField(String key, String type, String label, Map<String, String> options) {

    /** A field for a moment has its label under one of the latter names. */
    private static final List<String> LABELS = List.of("label", "dateLabel", "timeLabel");

    /** What a label says to who still has to fill it in. */
    private static final String MANDATORY = "(wajib diisi)";

    private static final Set<String> LISTS = Set.of("checklist", "taglist");

    /** The fields of a form, also those inside groups. */
    static Stream<FormField> in(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .flatMap(component -> component.hasNonNull("key") ? Stream.of(of(component)) : in(component));
    }

    private static FormField of(JsonNode component) {
        String key = component.path("key").asText();
        String label = LABELS.stream()
                .map(name ->
                        component.path(name).asText().replace(MANDATORY, "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> Labels.words(key));
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        return new FormField(key, component.path("type").asText(), label, options);
    }

    /** Its value is a list, which the engine keeps as JSON. */
    boolean isList() {
        return LISTS.contains(type);
    }

    /** Empty when nothing was filled in. */
    Optional<String> words(JsonNode value, ZoneId zone) {
        String text = value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(one -> one(one, zone))
                        .collect(Collectors.joining(", "))
                : one(value, zone);
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    private String one(JsonNode value, ZoneId zone) {
        String text =
                value.isNull() || value.isMissingNode() ? "" : value.asText().strip();
        if (text.isEmpty() || options.containsKey(text)) {
            return options.getOrDefault(text, "");
        }
        return switch (type) {
            case "datetime" -> Words.ofMoment(text, zone);
            case "number" -> Words.ofNumber(value);
            default -> Words.of(value);
        };
    }
}
