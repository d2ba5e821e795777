package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks of an answer what its form asks in the browser, for not everybody comes through the browser. */
final class FieldCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]\\d{5,14}");

    private FieldCheck() {}

    /** What is wrong with it, in a sentence; empty when nothing is. */
    static Optional<String> fault(Field field, JsonNode kept) {
        Optional<String> fault = isEmpty(field, kept)
                ? when(() -> isRequired(field), "wajib diisi")
                : ofType(field, kept).or(() -> ofValue(field, kept));
        return fault.map(words -> field.label() + ": " + words);
    }

    private static boolean isEmpty(Field field, JsonNode kept) {
        return kept.isNull() || field.isOneOf("checkbox") && !kept.asBoolean();
    }

    /** What a condition hides is not sent, and only the browser knows whether it does. */
    private static boolean isRequired(Field field) {
        return field.rule("required").asBoolean() && !field.schema().has("conditional");
    }

    private static Optional<String> ofType(Field field, JsonNode kept) {
        return switch (field.type()) {
            case "number" -> when(() -> !isNumber(kept), "harus berupa angka");
            case "checkbox" -> when(() -> !kept.isBoolean(), "harus ya atau tidak");
            case "checklist" -> when(() -> !kept.isArray(), "harus berupa pilihan");
            case "datetime" -> when(() -> !isMoment(field, kept), "bukan tanggal atau waktu yang benar");
            case "select", "radio" -> when(kept::isContainerNode, "harus satu pilihan");
            default -> when(() -> !kept.isTextual(), "harus berupa teks");
        };
    }

    private static Optional<String> ofValue(Field field, JsonNode kept) {
        String text = kept.asText();
        return when(() -> !isOffered(field, kept), "bukan salah satu pilihan")
                .or(() -> when(
                        () -> field.rule("minLength").asInt(0) > text.length() && kept.isTextual(),
                        "paling sedikit " + field.rule("minLength").asInt() + " huruf"))
                .or(() -> when(
                        () -> field.rule("maxLength").asInt(Integer.MAX_VALUE) < text.length(),
                        "paling banyak " + field.rule("maxLength").asInt() + " huruf"))
                .or(() -> when(() -> !hasForm(field, text), "bentuknya salah" + hint(field)))
                .or(() -> when(
                        () -> isNumber(kept)
                                && kept.asDouble() < field.rule("min").asDouble(-Double.MAX_VALUE),
                        "paling kecil " + field.rule("min").asText()))
                .or(() -> when(
                        () -> isNumber(kept)
                                && kept.asDouble() > field.rule("max").asDouble(Double.MAX_VALUE),
                        "paling besar " + field.rule("max").asText()));
    }

    private static boolean isNumber(JsonNode kept) {
        return kept.isNumber() || kept.isTextual() && kept.textValue().matches("-?\\d+(\\.\\d+)?");
    }

    private static boolean isMoment(Field field, JsonNode kept) {
        if (!field.schema().path("subtype").asText("date").equals("date")) {
            return kept.isTextual() && kept.textValue().matches("[0-9TZ:+.\\-]{4,40}");
        }
        try {
            return kept.isTextual() && LocalDate.parse(kept.textValue()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Choices that are not written into the form are not known here. */
    private static boolean isOffered(Field field, JsonNode kept) {
        JsonNode values = field.schema().path("values");
        return !field.isOneOf("select", "radio", "checklist")
                || !values.isArray()
                || choices(kept).allMatch(choice -> contains(values, choice));
    }

    private static Stream<JsonNode> choices(JsonNode kept) {
        return kept.isArray() ? StreamSupport.stream(kept.spliterator(), false) : Stream.of(kept);
    }

    private static boolean contains(JsonNode values, JsonNode choice) {
        return StreamSupport.stream(values.spliterator(), false)
                .anyMatch(option -> option.path("value").asText().equals(choice.asText()));
    }

    private static boolean hasForm(Field field, String text) {
        String pattern = field.rule("pattern").asText();
        return (pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find())
                && switch (field.rule("validationType").asText()) {
                    case "email" -> EMAIL.matcher(text).matches();
                    case "phone" -> PHONE.matcher(text).matches();
                    default -> true;
                };
    }

    /** What the author wrote below the field, when it is plain text. */
    private static String hint(Field field) {
        String description = field.schema().path("description").asText();
        return description.isBlank() || description.startsWith("=") || description.contains("{{")
                ? ""
                : " (" + description.strip() + ")";
    }

    private static Optional<String> when(BooleanSupplier wrong, String words) {
        return wrong.getAsBoolean() ? Optional.of(words) : Optional.empty();
    }
}
