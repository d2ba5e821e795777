package id.mpp.engine.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mpp.engine.casefile.Section.Line;
import id.mpp.engine.casefile.Verification.State;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.workers.TopicCatalogue;
import id.mpp.engine.workers.TopicDescription;
import id.mpp.engine.workers.TopicDescription.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Says what each agency has answered, and which answer is still missing. */
@Component
class Verifications {

    /** Parts of an evidence that have a place of their own. */
    private static final Set<String> PLACED = Set.of("instansi", "hasil", "waktu");

    private final Questions questions;
    private final CaseHistory history;
    private final TopicCatalogue topics;
    private final RepositoryService repository;
    private final SystemAuthority system;

    Verifications(
            Questions questions,
            CaseHistory history,
            TopicCatalogue topics,
            RepositoryService repository,
            SystemAuthority system) {
        this.questions = questions;
        this.history = history;
        this.topics = topics;
        this.repository = repository;
        this.system = system;
    }

    /** What brings back evidence, and any other work of a worker that has not come to an end. */
    List<Verification> of(CaseProcesses processes, boolean mayRepeat) {
        return questions.of(processes).stream()
                .flatMap(question -> topics
                        .of(question.topic())
                        .filter(topic ->
                                !topic.evidence().isEmpty() || question.open().isPresent())
                        .map(topic -> verification(question, topic, processes, mayRepeat))
                        .stream())
                .toList();
    }

    private Verification verification(
            Question question, TopicDescription topic, CaseProcesses processes, boolean mayRepeat) {
        Map<String, JsonNode> values = history.variables(
                processes, topic.outputs().stream().map(Output::name).toList());
        JsonNode evidence = topic.evidence().stream()
                .findFirst()
                .map(output -> values.get(output.name()))
                .orElse(MissingNode.getInstance());
        String finding = evidence.path("hasil").asText(null);
        return new Verification(
                topic.topic(),
                step(question).orElse(topic.topic()),
                topic.sentence(),
                question.state(),
                question.at(),
                question.answers(),
                evidence.path("instansi").asText(null),
                finding,
                finding == null ? null : Words.ofCode(finding),
                lines(topic, evidence, values),
                question.problem(),
                mayRepeat && question.state() == State.FAILED);
    }

    /** What the verdict says already is not said twice. */
    private static List<Line> lines(TopicDescription topic, JsonNode evidence, Map<String, JsonNode> values) {
        Labels labels = new Labels(Map.of());
        List<Line> lines = new ArrayList<>();
        evidence.properties().stream()
                .filter(part -> !PLACED.contains(part.getKey()))
                .forEach(part -> lines.add(new Line(labels.of(part.getKey()), Words.of(part.getValue()), null)));
        topic.outputs().stream()
                .filter(output -> !topic.evidence().contains(output) && values.containsKey(output.name()))
                .filter(output -> !values.get(output.name()).equals(evidence.path("hasil")))
                .forEach(output ->
                        lines.add(new Line(output.meaning(), Words.ofCode(Words.of(values.get(output.name()))), null)));
        return lines;
    }

    private Optional<String> step(Question question) {
        return system.call(() -> Optional.ofNullable(
                        repository.getBpmnModelInstance(question.definition()).getModelElementById(question.activity()))
                .map(element -> ((FlowElement) element).getName()));
    }
}
