package id.mpp.gate.rules.data;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.diagram.ConditionRules;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a decision in the model asks, a form answers: the same variable, the same values, and always. */
public final class FormAnswerRules {

    public static final List<Rule> ALL = List.of(
            new Rule("every answer a decision waits for can be given", FormAnswerRules::answerable)
                    .needing(Part.FORMS, Part.TOPICS),
            new Rule("the field a decision reads must be filled in", FormAnswerRules::required),
            new Rule("every choice in such a field has a way out of the decision", FormAnswerRules::noDeadEnd));

    private FormAnswerRules() {}

    /** A condition of a sequence flow, read as "this variable has this value". */
    private record Answer(String flow, String variable, String value) {}

    /** Where anything may come, nothing can be said; what nobody writes is told elsewhere. */
    private static Stream<Finding> answerable(ServiceFolder service) {
        return answers(service)
                .filter(answer -> DataFlow.of(service)
                        .valuesOf(answer.variable())
                        .filter(values -> !values.contains(answer.value()))
                        .isPresent())
                .map(answer -> new Finding(
                        service.modelFile(),
                        answer.flow(),
                        "tidak ada langkah yang menjawab " + answer.variable() + " = " + answer.value(),
                        "Pakai salah satu: "
                                + DataFlow.of(service).valuesOf(answer.variable()).orElseThrow().stream()
                                        .filter(value -> !value.isEmpty())
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }

    private static Stream<Finding> required(ServiceFolder service) {
        return decisionFields(service)
                .filter(found -> !FormFile.isRequired(found.field()))
                .map(found -> found.finding("keputusan boleh kosong", "Centang Required"));
    }

    private static Stream<Finding> noDeadEnd(ServiceFolder service) {
        return decisionFields(service)
                .filter(found -> !isAskedOtherwise(service, found.key()))
                .flatMap(found -> FormFile.options(found.field()).stream()
                        .filter(option -> answers(service)
                                .noneMatch(answer -> answer.value().equals(option)
                                        && answer.variable().equals(found.key())))
                        .map(option -> found.finding(
                                "pilihan " + option + " tidak punya jalur di diagram",
                                "Tambah jalur dengan syarat ${" + found.key() + " == '" + option
                                        + "'} atau hapus pilihannya")));
    }

    /** A default way, or a condition that is more than one answer, may take what has no way of its own. */
    private static boolean isAskedOtherwise(ServiceFolder service, String variable) {
        return service.elements(SequenceFlow.class).stream()
                .filter(flow ->
                        Expressions.variables(ConditionRules.condition(flow)).anyMatch(variable::equals))
                .anyMatch(flow -> answer(flow) == null
                        || flow.getSource() instanceof ExclusiveGateway gateway && gateway.getDefault() != null);
    }

    private static Stream<Found> decisionFields(ServiceFolder service) {
        List<String> asked = answers(service).map(Answer::variable).toList();
        return service.forms().stream()
                .flatMap(form -> form.fields().stream().map(field -> new Found(form, field)))
                .filter(found -> asked.contains(found.key()));
    }

    /** A field and the form it stands in. */
    private record Found(FormFile form, JsonNode field) {

        String key() {
            return field.path("key").asText();
        }

        Finding finding(String wrong, String todo) {
            return new Finding(form.file(), field.path("id").asText(), wrong, todo);
        }
    }

    private static Stream<Answer> answers(ServiceFolder service) {
        return service.elements(SequenceFlow.class).stream()
                .map(FormAnswerRules::answer)
                .filter(Objects::nonNull);
    }

    private static Answer answer(SequenceFlow flow) {
        Matcher found = ConditionRules.CONDITION.matcher(ConditionRules.condition(flow));
        return found.matches() ? new Answer(flow.getId(), found.group(1), found.group(2)) : null;
    }
}
