package id.mpp.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a decision in the model asks, a form answers: the same variable, the same values, and always. */
final class FormAnswerRules {

    static final List<Rule> ALL = List.of(
            new Rule("every answer a decision waits for can be chosen in a form", FormAnswerRules::answerable)
                    .needing(Part.FORMS),
            new Rule("the field a decision reads must be filled in", FormAnswerRules::required),
            new Rule("every choice in such a field has a way out of the decision", FormAnswerRules::noDeadEnd));

    private FormAnswerRules() {}

    /** A condition of a sequence flow, read as "this variable has this value". */
    private record Answer(String flow, String variable, String value) {}

    private static Stream<Finding> answerable(ServiceFolder service) {
        return answers(service)
                .filter(answer -> fields(service, answer.variable())
                        .noneMatch(field -> FormFile.options(field).contains(answer.value())))
                .map(answer -> new Finding(
                        service.modelFile(),
                        answer.flow(),
                        "tidak ada formulir dengan pilihan " + answer.variable() + " = " + answer.value(),
                        "Samakan syarat jalur dengan pilihan di formulir"));
    }

    private static Stream<Finding> required(ServiceFolder service) {
        return decisionFields(service)
                .filter(found -> !FormFile.isRequired(found.field()))
                .map(found -> found.finding("keputusan boleh kosong", "Centang Required"));
    }

    private static Stream<Finding> noDeadEnd(ServiceFolder service) {
        return decisionFields(service)
                .flatMap(found -> FormFile.options(found.field()).stream()
                        .filter(option -> answers(service)
                                .noneMatch(answer -> answer.value().equals(option)
                                        && answer.variable().equals(found.key())))
                        .map(option -> found.finding(
                                "pilihan " + option + " tidak punya jalur di diagram",
                                "Tambah jalur dengan syarat ${" + found.key() + " == '" + option
                                        + "'} atau hapus pilihannya")));
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

    private static Stream<JsonNode> fields(ServiceFolder service, String key) {
        return service.forms().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> key.equals(field.path("key").asText()));
    }

    private static Stream<Answer> answers(ServiceFolder service) {
        return service.elements(SequenceFlow.class).stream()
                .map(FormAnswerRules::answer)
                .filter(Objects::nonNull);
    }

    private static Answer answer(SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        Matcher found = ExecutionRules.CONDITION.matcher(
                condition == null ? "" : condition.getTextContent().trim());
        return found.matches() ? new Answer(flow.getId(), found.group(1), found.group(2)) : null;
    }
}
