package id.mpp.engine.casefile;

import id.mpp.engine.casefile.Section.Line;
import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.Actors;
import id.mpp.engine.security.SystemAuthority;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.springframework.stereotype.Component;

/**
 * Says what officers have answered in the steps before: the fields of each step's own form, as they were written when it was
 * completed. A later step that writes the same variable does not change what was answered.
 */
@Component
class PastSteps {

    private static final List<String> PLAIN =
            List.of("null", "string", "boolean", "short", "integer", "long", "double", "date");
    private static final String LIST = "json";

    private final CaseHistory history;
    private final TaskForms forms;
    private final Actors actors;
    private final SystemAuthority system;

    PastSteps(CaseHistory history, TaskForms forms, Actors actors, SystemAuthority system) {
        this.history = history;
        this.forms = forms;
        this.actors = actors;
        this.system = system;
    }

    /** The newest last. */
    List<PastStep> of(CaseProcesses processes, ZoneId zone) {
        List<Completion> completions = history.completions(processes);
        if (completions.isEmpty()) {
            return List.of();
        }
        Map<Completion, List<FormField>> fields = fields(completions);
        List<HistoricVariableUpdate> updates = history.updates(processes, types(fields));
        Map<String, Actor> known = new HashMap<>();
        return completions.stream()
                .map(completion -> step(
                        completion,
                        completion
                                .login()
                                .map(login -> known.computeIfAbsent(login, actors::of))
                                .orElse(Actor.SYSTEM),
                        lines(fields.get(completion), completion.written(updates), zone)))
                .toList();
    }

    private Map<Completion, List<FormField>> fields(List<Completion> completions) {
        return system.call(() -> {
            Map<Completion, List<FormField>> fields = new LinkedHashMap<>();
            completions.forEach(completion -> fields.put(completion, forms.fields(completion.task())));
            return fields;
        });
    }

    /** Most JSON of a case is documents, which no field writes: it is read only when a form has a list. */
    private static List<String> types(Map<Completion, List<FormField>> fields) {
        boolean hasList = fields.values().stream().flatMap(List::stream).anyMatch(FormField::isList);
        return hasList ? Stream.concat(PLAIN.stream(), Stream.of(LIST)).toList() : PLAIN;
    }

    private static PastStep step(Completion completion, Actor by, List<Line> lines) {
        return new PastStep(
                completion.task().getName(),
                by.name(),
                by.position(),
                completion.representing().orElse(null),
                completion.task().getEndTime().toInstant(),
                lines);
    }

    private List<Line> lines(List<FormField> fields, Map<String, HistoricVariableUpdate> written, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        fields.stream()
                .filter(field -> written.containsKey(field.key()))
                .forEach(field -> field.words(
                                history.value(written.get(field.key()).getTypedValue()), zone)
                        .ifPresent(words -> lines.add(new Line(field.label(), words, null))));
        return lines;
    }
}
