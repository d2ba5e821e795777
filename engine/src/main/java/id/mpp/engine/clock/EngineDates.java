package id.mpp.engine.clock;

import id.mpp.engine.inside.OneCommand;
import id.mpp.engine.security.SystemAuthority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Shows clocks in the engine: the dates of legal limits, the due dates and the urgency of open tasks. */
@Component
class EngineDates {

    /** A limit that cannot be reached for now; the models carry the same date as a constant. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final int AT_ONCE = 1000;

    private final HistoryService history;
    private final ManagementService management;
    private final TaskService tasks;
    private final LimitEvents limits;
    private final DesignedDates designed;
    private final HeldTasks held;
    private final SystemAuthority system;
    private final OneCommand command;

    EngineDates(
            HistoryService history,
            ManagementService management,
            TaskService tasks,
            LimitEvents limits,
            DesignedDates designed,
            HeldTasks held,
            SystemAuthority system,
            OneCommand command) {
        this.history = history;
        this.management = management;
        this.tasks = tasks;
        this.limits = limits;
        this.designed = designed;
        this.held = held;
        this.system = system;
        this.command = command;
    }

    /** Only what differs is written. */
    void show(Collection<ClockRow> rows) {
        List<ClockRow> all = new ArrayList<>(rows);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<ClockRow> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            system.call(() -> {
                command.run(() -> showSome(some));
                return null;
            });
        }
    }

    private void showSome(List<ClockRow> rows) {
        Map<String, ClockRow> byProcess = byProcess(rows);
        if (!byProcess.isEmpty()) {
            timers(byProcess.keySet()).forEach(timer -> date(timer, byProcess.get(timer.getProcessInstanceId())));
            List<Task> open = tasks(rows).stream()
                    .filter(task -> byProcess.containsKey(task.getProcessInstanceId()))
                    .toList();
            open.forEach(task -> date(task, byProcess.get(task.getProcessInstanceId())));
            held.show(open, byProcess);
        }
    }

    /** Processes that a service calls carry the key of their case, so there may be several. */
    private Map<String, ClockRow> byProcess(List<ClockRow> rows) {
        Map<String, ClockRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.businessKey(), row));
        Map<String, ClockRow> byProcess = new HashMap<>();
        for (HistoricProcessInstance process : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(keys(rows))
                .unfinished()
                .unlimitedList()) {
            byProcess.put(process.getId(), byKey.get(process.getBusinessKey()));
        }
        return byProcess;
    }

    private List<Job> timers(Set<String> processes) {
        return management
                .createJobQuery()
                .timers()
                .processInstanceIds(processes)
                .unlimitedList();
    }

    private List<Task> tasks(List<ClockRow> rows) {
        return tasks.createTaskQuery().processInstanceBusinessKeyIn(keys(rows)).unlimitedList();
    }

    private static String[] keys(List<ClockRow> rows) {
        return rows.stream().map(ClockRow::businessKey).toArray(String[]::new);
    }

    private void date(Job timer, ClockRow row) {
        limits.of(timer.getJobDefinitionId()).ifPresent(atLimit -> {
            boolean isArmed = atLimit == row.limit().atLimit();
            Date due = Date.from(row.due().filter(deadline -> isArmed).orElse(NEVER));
            if (!sameMoment(due, timer.getDuedate())) {
                management.setJobDuedate(timer.getId(), due);
            }
        });
    }

    private void date(Task task, ClockRow row) {
        Date due = row.due().map(Date::from).orElse(null);
        if (!sameMoment(due, task.getDueDate()) && !designed.hasOwnDate(task)) {
            tasks.setDueDate(task.getId(), due);
        }
        if (task.getPriority() < row.priority()) {
            tasks.setPriority(task.getId(), row.priority());
        }
    }

    private static boolean sameMoment(Date one, Date other) {
        return one == null || other == null ? one == other : one.getTime() == other.getTime();
    }
}
