package id.mpp.engine.migration;

import id.mpp.engine.clock.Clocks;
import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one case over, in the running transaction: all that hangs on it or nothing. */
@Component
class Move {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenTasks openTasks;
    private final Clocks clocks;
    private final SystemAuthority system;

    Move(RuntimeService runtime, TaskService tasks, OpenTasks openTasks, Clocks clocks, SystemAuthority system) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.openTasks = openTasks;
        this.clocks = clocks;
        this.system = system;
    }

    /** Moves it; the clock is asked first, because whoever changes the calendar takes its lock before the engine's rows. */
    @Transactional(propagation = Propagation.MANDATORY)
    void make(RunningCase one, MigrationPlan plan, Diagram old, Diagram next) {
        clocks.showAnew(one.businessKey(), one.process());
        system.call(() -> {
            List<Task> open =
                    tasks.createTaskQuery().processInstanceId(one.process()).list();
            migrate(one, plan, old);
            open.forEach(task -> adapt(task, plan, old, next));
            return null;
        });
    }

    private void adapt(Task task, MigrationPlan plan, Diagram old, Diagram next) {
        plan.getInstructions().stream()
                .filter(step -> step.getSourceActivityId().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .ifPresent(step -> openTasks.adapt(
                        task,
                        old.find(step.getSourceActivityId()).orElseThrow(),
                        next.find(step.getTargetActivityId()).orElseThrow()));
    }

    private void migrate(RunningCase one, MigrationPlan plan, Diagram old) {
        try {
            runtime.newMigration(plan).processInstanceIds(one.process()).execute();
        } catch (MigratingProcessInstanceValidationException e) {
            throw new NotMovable(faults(e.getValidationReport(), old), e);
        }
    }

    private static List<Fault> faults(MigratingProcessInstanceValidationReport report, Diagram old) {
        Stream<Fault> activities = report.getActivityInstanceReports().stream()
                .filter(MigratingActivityInstanceValidationReport::hasFailures)
                .map(found -> fault(found.getSourceScopeId(), found.getFailures(), old));
        Stream<Fault> transitions = report.getTransitionInstanceReports().stream()
                .filter(MigratingTransitionInstanceValidationReport::hasFailures)
                .map(found -> fault(found.getSourceScopeId(), found.getFailures(), old));
        Stream<Fault> others = report.getFailures().isEmpty()
                ? Stream.empty()
                : Stream.of(new Fault(null, null, EngineWords.say(report.getFailures())));
        return Stream.of(activities, transitions, others)
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static Fault fault(String activity, List<String> failures, Diagram old) {
        return new Fault(activity, old.find(activity).map(Step::name).orElse(activity), EngineWords.say(failures));
    }
}
