package id.mpp.engine.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/**
 * The processes of one case, ended ones too: its own and the parts that it called.
 *
 * @param nearest first that of the task that is looked at, then the case's own, then its parts, the newest first
 */
record CaseProcesses(List<HistoricProcessInstance> nearest) {

    /** @param process that of the task; null when none is looked at */
    static CaseProcesses of(List<HistoricProcessInstance> found, String process) {
        return new CaseProcesses(found.stream()
                .sorted(Comparator.<HistoricProcessInstance, Boolean>comparing(
                                instance -> !instance.getId().equals(process))
                        .thenComparing(instance -> instance.getSuperProcessInstanceId() != null)
                        .thenComparing(HistoricProcessInstance::getStartTime, Comparator.reverseOrder()))
                .toList());
    }

    List<String> ids() {
        return nearest.stream().map(HistoricProcessInstance::getId).toList();
    }

    /** The definition of the case's own process: with its form the case began. */
    Optional<String> definition() {
        return nearest.stream()
                .filter(instance -> instance.getSuperProcessInstanceId() == null)
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .findFirst();
    }
}
