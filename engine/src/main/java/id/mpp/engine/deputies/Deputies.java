package id.mpp.engine.deputies;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** What others need to know of deputies, to show them no less and no more than the officers for whom they stand in. */
@Component
public class Deputies {

    /** So begins what the operation log says of a step that a deputy did; the name of whom he stands in for follows. */
    public static final String REPRESENTING = "Mewakili ";

    private final DeputyshipTable table;
    private final ActTable acts;
    private final ReachedTasks reached;
    private final IdentityService identity;

    Deputies(DeputyshipTable table, ActTable acts, ReachedTasks reached, IdentityService identity) {
        this.table = table;
        this.acts = acts;
        this.reached = reached;
        this.identity = identity;
    }

    /** Whether the caller stands in for somebody now. */
    public boolean isCaller() {
        return LentGroups.areIn(identity.getCurrentAuthentication());
    }

    /** Whether a deputyship of the caller that is in force leads to one of these tasks. */
    public boolean reachesAny(Collection<String> tasks) {
        Authentication caller = identity.getCurrentAuthentication();
        return LentGroups.areIn(caller)
                && table.lentTo(caller.getUserId()).stream()
                        .anyMatch(deputyship -> tasks.stream().anyMatch(task -> reached.leadsTo(deputyship, task)));
    }

    /** For whom this login stands in now. */
    public List<String> officersOf(String deputy) {
        return table.lentTo(deputy).stream().map(Deputyship::officer).distinct().toList();
    }

    /** Tasks of a case that this login has completed for somebody else, by a deputyship that is over: they are not its own. */
    public Set<String> doneForOthersOnce(String businessKey, String deputy) {
        return new HashSet<>(acts.doneOnce(businessKey, deputy));
    }

    /** Whether a deputy has completed a task of the case in this officer's name. */
    public boolean hasBeenActedFor(String businessKey, String officer) {
        return acts.isDoneFor(businessKey, officer);
    }
}
