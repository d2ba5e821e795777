package id.mpp.processes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * What tests have passed of the diagram of one service, and what is missing.
 *
 * @param outcomes of the service's own tests
 * @param callers of the tests of the services that call it
 */
record Coverage(Service service, List<Outcome> outcomes, List<Outcome> callers) {

    Coverage(Service service, List<Outcome> outcomes) {
        this(service, outcomes, List.of());
    }

    /** What tests of other services have passed of a called process counts as well. */
    Coverage with(List<Coverage> others) {
        List<Outcome> all = others.stream()
                .filter(other -> !other.service().name().equals(service.name()))
                .flatMap(other -> other.outcomes().stream())
                .toList();
        return new Coverage(service, outcomes, service.isCalled() ? all : List.of());
    }

    /** How many tests have passed an element. */
    long count(String element) {
        long own = outcomes.stream()
                .filter(outcome -> outcome.passed().contains(element))
                .count();
        return own + called(element);
    }

    private long called(String element) {
        return callers.stream()
                .filter(outcome ->
                        outcome.called().getOrDefault(service.name(), Set.of()).contains(element))
                .count();
    }

    long covered() {
        return service.nodes().stream().filter(node -> count(node.getId()) > 0).count();
    }

    /** One sentence for each fault of the tests and each gap between them. */
    List<String> faults() {
        return Stream.of(broken(), uncovered(), endings()).flatMap(part -> part).toList();
    }

    private Stream<String> broken() {
        return outcomes.stream().filter(outcome -> !outcome.holds()).map(this::sentence);
    }

    /** A file that cannot be read is named by its finding already. */
    private String sentence(Outcome outcome) {
        String file = service.name() + "/tests/" + outcome.name() + ".yaml";
        return outcome.fault().contains(file) ? outcome.fault() : file + ", " + outcome.fault();
    }

    private Stream<String> uncovered() {
        return service.nodes().stream()
                .filter(node -> count(node.getId()) == 0)
                .map(node -> at(node)
                        + "tidak dilalui uji mana pun. Tambahkan uji di processes/%s/tests yang melewatinya."
                                .formatted(service.name()));
    }

    private Stream<String> endings() {
        return service.endings().stream()
                .filter(end -> count(end.getId()) > 0 && called(end.getId()) == 0)
                .filter(end ->
                        outcomes.stream().noneMatch(outcome -> outcome.end().equals(end.getId())))
                .map(end -> at(end)
                        + "belum ada uji yang berakhir di sini. Tambahkan uji dengan end: %s.".formatted(end.getId()));
    }

    private String at(FlowNode node) {
        return service.modelFile() + ": " + Service.called(node) + ": ";
    }
}
