package id.mpp.engine.deputies;

import id.mpp.engine.journal.Actors;
import id.mpp.engine.security.SystemAuthority;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;

/**
 * A deputy must not decide on what he himself has prepared: models keep steps apart by their groups, and a deputyship would bring
 * two of them into one hand.
 */
@Component
class FourEyes {

    private final ActTable acts;
    private final HistoryService history;
    private final Actors actors;
    private final SystemAuthority system;

    FourEyes(ActTable acts, HistoryService history, Actors actors, SystemAuthority system) {
        this.acts = acts;
        this.history = history;
        this.actors = actors;
        this.system = system;
    }

    /** What he did before in this officer's name the officer could have done himself. */
    void check(String businessKey, Deputyship deputyship) {
        if (businessKey != null && system.call(() -> hasPrepared(businessKey, deputyship))) {
            throw Refusal.with("Anda sendiri sudah mengerjakan langkah lain pada permohonan " + businessKey
                    + ", sehingga tidak dapat melanjutkannya sebagai wakil " + actors.name(deputyship.officer())
                    + ". Serahkan kepada petugas lain.");
        }
    }

    /** Whether the deputy has had another step of the case in his hand. */
    boolean hasPrepared(String businessKey, Deputyship deputyship) {
        Set<String> inHisName = new HashSet<>(acts.doneFor(businessKey, deputyship.deputy(), deputyship.officer()));
        return processes(businessKey).stream()
                .anyMatch(process -> deputyship.deputy().equals(process.getStartUserId())
                        || completed(process.getId(), deputyship.deputy()).stream()
                                .anyMatch(task -> !inHisName.contains(task)));
    }

    private List<HistoricProcessInstance> processes(String businessKey) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    private List<String> completed(String process, String login) {
        return history
                .createUserOperationLogQuery()
                .processInstanceId(process)
                .entityType(EntityTypes.TASK)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .userId(login)
                .list()
                .stream()
                .map(UserOperationLogEntry::getTaskId)
                .toList();
    }
}
