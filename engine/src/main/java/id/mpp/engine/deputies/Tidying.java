package id.mpp.engine.deputies;

import id.mpp.engine.security.SystemAuthority;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives back what a deputy still held when his time was over, and takes what his group had. His rights have ended by then:
 * it does not matter how late this comes.
 */
@Component
class Tidying {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final DeputyshipTable table;
    private final ActTable acts;
    private final Lending lending;
    private final TaskService tasks;
    private final SystemAuthority system;
    private final TransactionTemplate transaction;

    Tidying(
            DeputyshipTable table,
            ActTable acts,
            Lending lending,
            TaskService tasks,
            SystemAuthority system,
            TransactionTemplate transaction) {
        this.table = table;
        this.acts = acts;
        this.lending = lending;
        this.tasks = tasks;
        this.system = system;
        this.transaction = transaction;
    }

    /** What fails is tried again the next time. */
    @Scheduled(fixedDelayString = "${mpp.deputies.tidying-interval:PT30S}")
    void tidy() {
        try {
            while (Boolean.TRUE.equals(transaction.execute(status -> tidyOne()))) {
                // the next one
            }
        } catch (RuntimeException e) {
            LOG.warn("A deputyship that is over could not be tidied up after and is tried again: {}", e.toString());
        }
    }

    /** Whether there was one. */
    private boolean tidyOne() {
        return table.untidied()
                .map(deputyship -> system.call(() -> tidy(deputyship)))
                .isPresent();
    }

    /** A step that still took it for one in force may just be lending to it. */
    private Deputyship tidy(Deputyship deputyship) {
        table.close();
        acts.taken(deputyship.id()).forEach(task -> giveBack(task, deputyship));
        lending.end(deputyship);
        table.tidied(deputyship.id());
        LOG.info("Deputyship {} is over", deputyship.id());
        return deputyship;
    }

    /** To those who could take it before; to the officer himself when it was his alone. */
    private void giveBack(String task, Deputyship deputyship) {
        Task held = tasks.createTaskQuery().taskId(task).singleResult();
        if (held != null && deputyship.deputy().equals(held.getAssignee())) {
            tasks.setAssignee(task, hasCandidates(task) ? null : deputyship.officer());
        }
        acts.release(task);
    }

    private boolean hasCandidates(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getType)
                .anyMatch(IdentityLinkType.CANDIDATE::equals);
    }
}
