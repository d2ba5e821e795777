package id.mpp.engine.outlook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What follows from each answer that the form of a task offers; a function of diagrams, form and what is known. */
final class Answers {

    private final UserTask task;
    private final List<Choice> choices;
    private final Token token;
    private final Walk walk;

    /**
     * @param known values of the case's variables; what the form writes is not among what is known
     * @param call where the process of the task was called from; null for a service
     */
    Answers(UserTask task, JsonNode form, Map<String, String> known, Token.Call call, Surroundings around) {
        this.task = task;
        this.choices = Choice.in(form);
        this.walk = new Walk(around);
        Map<String, String> rest = new HashMap<>(known);
        Choice.fields(form).forEach(field -> rest.remove(field.path("key").asText()));
        Set<String> own = choices.stream().map(Choice::variable).collect(Collectors.toSet());
        this.token = Token.with(rest, own).calledFrom(call);
    }

    /** One for each answer, or for all of them together when none decides anything. */
    List<Outlook.Answer> all() {
        return given(List.of(), Map.of());
    }

    private List<Outlook.Answer> given(List<Outlook.Chosen> chosen, Map<String, String> values) {
        try {
            return List.of(new Outlook.Answer(chosen, walk.from(task, knowing(values))));
        } catch (Asked asked) {
            Choice choice = choices.stream()
                    .filter(one -> one.variable().equals(asked.variable()))
                    .findFirst()
                    .orElseThrow();
            return choice.options().stream()
                    .flatMap(option ->
                            given(chosen(chosen, choice, option), with(values, choice.variable(), option.value()))
                                    .stream())
                    .toList();
        }
    }

    private Token knowing(Map<String, String> values) {
        Map<String, String> known = new HashMap<>(token.known());
        known.putAll(values);
        return Token.with(known, token.own()).calledFrom(token.call());
    }

    private static List<Outlook.Chosen> chosen(List<Outlook.Chosen> before, Choice choice, Choice.Option option) {
        return Stream.concat(
                        before.stream(), Stream.of(new Outlook.Chosen(choice.field(), option.value(), option.label())))
                .toList();
    }

    private static Map<String, String> with(Map<String, String> values, String variable, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(variable, value);
        return more;
    }
}
