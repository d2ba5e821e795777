package id.mpp.engine.paths;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.paths.CasePath.PassedStep;
import id.mpp.engine.paths.CasePath.ProcessPath;
import id.mpp.engine.paths.CasePath.State;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Tells what one process has gone through; to be asked in the name of the system. */
@Component
class ProcessPaths {

    private final HistoryService history;
    private final Models models;
    private final Hands hands;
    private final Decisions decisions;
    private final Variables variables;

    ProcessPaths(HistoryService history, Models models, Hands hands, Decisions decisions, Variables variables) {
        this.history = history;
        this.models = models;
        this.hands = hands;
        this.decisions = decisions;
        this.variables = variables;
    }

    ProcessPath of(HistoricProcessInstance process) {
        String id = process.getId();
        String definition = process.getProcessDefinitionId();
        List<HistoricActivityInstance> activities = activities(id);
        ActionLog log = log(id);
        Hands.OfProcess hand = hands.of(id, log);
        return new ProcessPath(
                id,
                definition,
                process.getProcessDefinitionKey(),
                process.getProcessDefinitionName(),
                process.getProcessDefinitionVersion(),
                state(process),
                process.getSuperProcessInstanceId(),
                instant(process.getStartTime()),
                instant(process.getEndTime()),
                process.getDeleteReason(),
                activities.stream()
                        .filter(activity -> !Pass.isFrame(activity))
                        .map(activity -> step(activity, hand.of(activity)))
                        .toList(),
                new TakenFlows(Pass.all(activities)).of(models.diagram(definition)),
                log.actions(hand::named, names(activities, HistoricActivityInstance::getTaskId)),
                decisions.of(id, names(activities, HistoricActivityInstance::getActivityId)),
                variables.of(id, models.inDiagram(definition)));
    }

    private List<HistoricActivityInstance> activities(String process) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(process)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    private ActionLog log(String process) {
        return new ActionLog(history.createUserOperationLogQuery()
                .processInstanceId(process)
                .orderByTimestamp()
                .asc()
                .list());
    }

    private static PassedStep step(HistoricActivityInstance activity, Actor by) {
        return new PassedStep(
                activity.getActivityId(),
                activity.getActivityName(),
                activity.getActivityType(),
                State.of(activity.getEndTime() != null, activity.isCanceled()),
                instant(activity.getStartTime()),
                instant(activity.getEndTime()),
                by.name(),
                by.position(),
                activity.getCalledProcessInstanceId());
    }

    private static State state(HistoricProcessInstance process) {
        boolean isCutOff = HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED.equals(process.getState())
                || HistoricProcessInstance.STATE_INTERNALLY_TERMINATED.equals(process.getState());
        return State.of(process.getEndTime() != null, isCutOff);
    }

    /** What the diagram calls the steps, by something that tells them apart. */
    private static Map<String, String> names(
            List<HistoricActivityInstance> activities, Function<HistoricActivityInstance, String> by) {
        return activities.stream()
                .filter(activity -> by.apply(activity) != null && activity.getActivityName() != null)
                .collect(Collectors.toMap(by, HistoricActivityInstance::getActivityName, (first, second) -> first));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
