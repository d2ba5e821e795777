package id.mpp.engine.payments;

import id.mpp.engine.security.SystemAuthority;
import java.util.Optional;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.springframework.stereotype.Component;

/** The process that waits for the money of a bill. */
@Component
class WaitingProcess {

    private final RuntimeService runtime;
    private final ExternalTaskService tasks;
    private final SystemAuthority system;

    WaitingProcess(RuntimeService runtime, ExternalTaskService tasks, SystemAuthority system) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.system = system;
    }

    /** Whose task this is; empty when it is done or a worker has not taken it. */
    Optional<ExternalTask> at(String task) {
        return system.call(() -> Optional.ofNullable(
                tasks.createExternalTaskQuery().externalTaskId(task).locked().singleResult()));
    }

    boolean isRunning(Bill bill) {
        return system.call(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(bill.process())
                        .count()
                > 0);
    }

    /** Tells the process that there is news, if it waits for some now. */
    boolean wake(Bill bill) {
        return system.call(() -> runtime
                .createExecutionQuery()
                .processInstanceId(bill.process())
                .messageEventSubscriptionName(bill.message())
                .list()
                .stream()
                .findFirst()
                .map(execution -> {
                    runtime.messageEventReceived(bill.message(), execution.getId());
                    return true;
                })
                .orElse(false));
    }
}
