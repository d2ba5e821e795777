package id.mpp.gate.rules.data;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.flow.Write;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What the fields and texts of a form keep: they say what they mean, and leave the evidence as it is. */
public final class FormFieldRules {

    public static final List<Rule> ALL = List.of(
            new Rule("every field and group has a label", FormFieldRules::labelled),
            new Rule(
                    "every field asks for something new: evidence is shown, never sent back",
                    FormFieldRules::evidenceIsSafe),
            new Rule(
                    "a field that can be hidden is not required: its complaint would stay when it is hidden again",
                    FormFieldRules::hiddenIsOptional));

    private FormFieldRules() {}

    private static Stream<Finding> labelled(ServiceFolder service) {
        return service.forms().stream()
                .flatMap(form -> form.components().stream()
                        .filter(component -> component.has("key")
                                || "group".equals(component.path("type").asText()))
                        .filter(component -> component
                                .path("label")
                                .asText(component.path("dateLabel").asText())
                                .isBlank())
                        .map(component -> finding(
                                form,
                                component,
                                "label kosong",
                                "Isi Field label dengan pertanyaan atau nama isian yang jelas")));
    }

    private static Stream<Finding> evidenceIsSafe(ServiceFolder service) {
        return service.forms().stream()
                .flatMap(form -> form.fields().stream()
                        .filter(field -> isEvidence(service, FormFile.variable(field)))
                        .map(field -> finding(
                                form,
                                field,
                                "isian ini menimpa bukti",
                                "Tampilkan bukti dengan komponen HTML view atau Table")));
    }

    /** What the engine or a topic has written stays as it is. */
    private static boolean isEvidence(ServiceFolder service, String variable) {
        return DataFlow.of(service)
                .writesOf(variable)
                .anyMatch(write -> write.variable().equals(variable)
                        && (write.owner() == Write.Owner.ENGINE || write.owner() == Write.Owner.TOPIC));
    }

    private static Stream<Finding> hiddenIsOptional(ServiceFolder service) {
        return service.forms().stream()
                .flatMap(form -> form.fields().stream()
                        .filter(field -> field.has("conditional") && FormFile.isRequired(field))
                        .map(field -> finding(
                                form,
                                field,
                                "isian bersyarat ditandai Required",
                                "Matikan Required; wajibkan dengan mpp.note dan mpp.noteRequired di diagram")));
    }

    private static Finding finding(FormFile form, JsonNode component, String wrong, String todo) {
        return new Finding(form.file(), component.path("id").asText(), wrong, todo);
    }
}
