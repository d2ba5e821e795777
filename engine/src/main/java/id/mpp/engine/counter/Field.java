package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A field of a start form.
 *
 * @param path where its answer lies in the case record, e.g. {@code pemohon.nik}
 * @param schema the component as its author drew it
 */
record Field(String path, JsonNode schema) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    String type() {
        return schema.path("type").asText();
    }

    String label() {
        String label = schema.path("label").asText(schema.path("dateLabel").asText());
        return label.isBlank() ? path : label.strip();
    }

    /** A part of {@code validate}; missing when its author said nothing. */
    JsonNode rule(String name) {
        return schema.path("validate").path(name);
    }

    boolean isOneOf(String... types) {
        return List.of(types).contains(type());
    }

    /** Its answer as the record keeps it: texts without blanks around them, nothing as null. */
    JsonNode kept(JsonNode answer) {
        if (answer == null || answer.isMissingNode()) {
            return NullNode.getInstance();
        }
        JsonNode kept = answer.isTextual() ? TextNode.valueOf(answer.textValue().strip()) : answer;
        boolean isEmpty = kept.isTextual() && kept.textValue().isEmpty() || kept.isArray() && kept.isEmpty();
        return isEmpty ? NullNode.getInstance() : kept;
    }

    /** The answer in words, as officers read it. */
    String shown(JsonNode kept) {
        if (kept.isNull()) {
            return "-";
        }
        if (kept.isBoolean()) {
            return kept.booleanValue() ? "Ya" : "Tidak";
        }
        if (kept.isArray()) {
            return StreamSupport.stream(kept.spliterator(), false)
                    .map(this::labelOf)
                    .collect(Collectors.joining(", "));
        }
        return isOneOf("select", "radio") ? labelOf(kept) : isOneOf("datetime") ? date(kept) : kept.asText();
    }

    private String labelOf(JsonNode choice) {
        return StreamSupport.stream(schema.path("values").spliterator(), false)
                .filter(option -> option.path("value").asText().equals(choice.asText()))
                .map(option -> option.path("label").asText())
                .findFirst()
                .orElse(choice.asText());
    }

    private static String date(JsonNode iso) {
        try {
            return LocalDate.parse(iso.asText()).format(DATE);
        } catch (DateTimeParseException e) {
            return iso.asText();
        }
    }
}
