package id.mpp.engine.paths;

import id.mpp.engine.paths.CasePath.Decision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.springframework.stereotype.Component;

/** What decision tables said in a process, on which inputs, by which rules. */
@Component
class Decisions {

    private final HistoryService history;
    private final Models models;

    Decisions(HistoryService history, Models models) {
        this.history = history;
        this.models = models;
    }

    List<Decision> of(String process, Map<String, String> names) {
        return history
                .createHistoricDecisionInstanceQuery()
                .processInstanceId(process)
                .includeInputs()
                .includeOutputs()
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .orderByEvaluationTime()
                .asc()
                .list()
                .stream()
                .map(asked -> decision(asked, names))
                .toList();
    }

    private Decision decision(HistoricDecisionInstance asked, Map<String, String> names) {
        String definition = asked.getDecisionDefinitionId();
        Shown shown = models.inTable(definition);
        return new Decision(
                asked.getDecisionDefinitionName() == null
                        ? asked.getDecisionDefinitionKey()
                        : asked.getDecisionDefinitionName(),
                names.getOrDefault(asked.getActivityId(), asked.getActivityId()),
                asked.getEvaluationTime().toInstant(),
                asked.getInputs().stream()
                        .map(input -> shown.of(input.getClauseName(), input.getTypedValue()))
                        .toList(),
                asked.getOutputs().stream()
                        .map(output -> shown.of(output.getVariableName(), output.getTypedValue()))
                        .toList(),
                asked.getOutputs().stream()
                        .map(HistoricDecisionOutputInstance::getRuleId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(rule -> models.row(definition, rule))
                        .toList());
    }
}
