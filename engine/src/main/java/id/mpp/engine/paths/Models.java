package id.mpp.engine.paths;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Diagrams and tables as they were when a case went through them. */
@Component
class Models {

    private final RepositoryService repository;

    Models(RepositoryService repository) {
        this.repository = repository;
    }

    BpmnModelInstance diagram(String definition) {
        return repository.getBpmnModelInstance(definition);
    }

    /** What of its values may be shown. */
    Shown inDiagram(String definition) {
        return new Shown(text(repository.getProcessModel(definition)));
    }

    /** What of its values may be shown. */
    Shown inTable(String decision) {
        return new Shown(text(repository.getDecisionModel(decision)));
    }

    /** The number of a rule in its table, from 1; 0 when the table has no such rule. */
    int row(String decision, String rule) {
        DmnModelInstance model = repository.getDmnModelInstance(decision);
        return model.getModelElementsByType(DecisionTable.class).stream()
                .map(DecisionTable::getRules)
                .map(Models::ids)
                .filter(rules -> rules.contains(rule))
                .map(rules -> rules.indexOf(rule) + 1)
                .findFirst()
                .orElse(0);
    }

    private static List<String> ids(Collection<Rule> rules) {
        return new ArrayList<>(rules.stream().map(Rule::getId).toList());
    }

    private static String text(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
