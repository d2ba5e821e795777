package id.mpp.engine.payments;

import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The process that waits for the money of a bill. */
@Component
class WaitingProcess {

    private static final int AT_ONCE = 1000;

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
        return !running(List.of(bill)).isEmpty();
    }

    /** Of the processes of these bills, the ids of those that still run; asked in parts, for a statement takes only so many. */
    Set<String> running(List<Bill> bills) {
        List<String> all = bills.stream().map(Bill::process).distinct().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())))
                .flatMap(some -> runningOf(Set.copyOf(some)))
                .collect(Collectors.toSet());
    }

    private Stream<String> runningOf(Set<String> some) {
        return system
                .call(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(some)
                        .list())
                .stream()
                .map(ProcessInstance::getId);
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
