package id.mpp.engine.deputies;

import id.mpp.engine.journal.Actors;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Watches what a deputy does with a task that he reaches by his deputyship only: it has to be in force at this very moment, both
 * names are written, and nothing of it stays with him afterwards.
 */
@Component
class Acting {

    private static final Set<String> WATCHED =
            Set.of(TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE, TaskListener.EVENTNAME_COMPLETE);

    private final IdentityService identity;
    private final ReachedTasks reached;
    private final FourEyes fourEyes;
    private final ActTable acts;
    private final Actors actors;
    private final Consumer<Set<String>> traces;

    Acting(
            IdentityService identity,
            ReachedTasks reached,
            FourEyes fourEyes,
            ActTable acts,
            Actors actors,
            Traces traces) {
        this.identity = identity;
        this.reached = reached;
        this.fourEyes = fourEyes;
        this.acts = acts;
        this.actors = actors;
        this.traces = traces::write;
    }

    /** Before the journal is written. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void onTask(DelegateTask task) {
        Authentication caller = identity.getCurrentAuthentication();
        if (LentGroups.areIn(caller)
                && WATCHED.contains(task.getEventName())
                && reached.isByDeputyshipOnly(task, caller)) {
            String deputy = caller.getUserId();
            switch (task.getEventName()) {
                case TaskListener.EVENTNAME_ASSIGNMENT -> onAssignment(task, reached.by(task.getId(), deputy));
                case TaskListener.EVENTNAME_COMPLETE -> onCompletion(task, reached.by(task.getId(), deputy));
                default -> checkKeepsNothing(task, deputy);
            }
        }
    }

    private void onAssignment(DelegateTask task, Deputyship deputyship) {
        String holder = task.getAssignee();
        if (deputyship.deputy().equals(holder)) {
            fourEyes.check(businessKey(task), deputyship);
            actors.represent(deputyship.officer());
            acts.take(task.getId(), deputyship.id());
            AfterStep.add(task.getId(), traces);
        } else if (holder == null || holder.equals(deputyship.officer())) {
            acts.release(task.getId());
        } else {
            throw Refusal.with("Sebagai wakil Anda tidak dapat menyerahkan tugas ini kepada orang lain."
                    + " Lepaskan tugas bila Anda tidak dapat mengerjakannya.");
        }
    }

    /** To be owner or candidate would outlast the period. The engine itself changes dates of other tasks in his request. */
    private static void checkKeepsNothing(DelegateTask task, String deputy) {
        boolean isKept = deputy.equals(task.getOwner())
                || task.getCandidates().stream().anyMatch(link -> deputy.equals(link.getUserId()));
        if (isKept) {
            throw Refusal.with("Sebagai wakil Anda tidak dapat menjadi pemilik atau calon pelaksana tugas"
                    + " ini: hak Anda berakhir bersama masa perwakilan.");
        }
    }

    private void onCompletion(DelegateTask task, Deputyship deputyship) {
        fourEyes.check(businessKey(task), deputyship);
        actors.represent(deputyship.officer());
        acts.complete(task.getId(), deputyship.id(), businessKey(task));
        AfterStep.add(task.getId(), traces);
    }

    private static String businessKey(DelegateTask task) {
        return task.getExecution() == null ? null : task.getExecution().getProcessBusinessKey();
    }
}
