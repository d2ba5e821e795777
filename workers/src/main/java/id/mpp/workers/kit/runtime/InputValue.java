package id.mpp.workers.kit.runtime;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.contract.Variable;
import id.mpp.workers.kit.contract.VariableType;
import java.util.Optional;
import org.camunda.bpm.client.task.ExternalTask;

/**
 * One value on its way into an input record; it is never shown, because it may be personal data.
 *
 * @param variable what is expected
 * @param value what there is
 * @param task whose it is, for the message
 */
record InputValue(Variable variable, JsonNode value, ExternalTask task) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    /** The value, or an Optional of it. */
    Object read() {
        boolean absent = value.isMissingNode() || value.isNull() || isBlankText();
        if (!variable.required()) {
            return absent ? Optional.empty() : Optional.of(convert());
        }
        if (absent) {
            throw wrong("tidak ada isinya");
        }
        return convert();
    }

    private boolean isBlankText() {
        return value.isTextual() && value.asText().isBlank();
    }

    private Object convert() {
        if (!variable.type().fits(value)) {
            throw wrong("berisi " + kind());
        }
        if (variable.type() == VariableType.CHOICE && !variable.choices().contains(value.asText())) {
            throw wrong("berisi kata lain");
        }
        try {
            JavaType type = JSON.getTypeFactory().constructType(variable.javaType());
            return JSON.convertValue(variable.type() == VariableType.TEXT ? stripped() : value, type);
        } catch (IllegalArgumentException e) {
            throw wrong("susunannya berbeda");
        }
    }

    private Object stripped() {
        return value.asText().strip();
    }

    private String kind() {
        return switch (value.getNodeType()) {
            case STRING -> "teks lain";
            case NUMBER -> "bilangan";
            case BOOLEAN -> "true/false";
            case ARRAY, OBJECT -> "data JSON";
            default -> "nilai yang tidak dikenal";
        };
    }

    private NotRetryable wrong(String what) {
        String where = variable.isProcessVariable()
                ? "Variabel proses \"" + variable.name() + "\""
                : "Data \"" + variable.path() + "\" dalam berkas permohonan";
        String choices = variable.choices().isEmpty() ? "" : " (" + String.join(", ", variable.choices()) + ")";
        return new NotRetryable(
                where + " untuk tugas " + task.getActivityId() + " (topik " + task.getTopicName() + ") harus "
                        + variable.type().words() + choices + ", tetapi " + what,
                variable.isProcessVariable()
                        ? "Perbaiki diagram yang mengisinya, atau isi variabel itu di Cockpit"
                        : "Periksa data permohonan itu");
    }
}
