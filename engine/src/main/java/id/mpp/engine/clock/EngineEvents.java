package id.mpp.engine.clock;

import id.mpp.engine.calendar.Calendars;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives what the engine sets up while the clock is running its right date from the beginning. */
@Component
class EngineEvents {

    private final Calendars calendars;
    private final ClockTable table;
    private final LimitEvents limits;
    private final Changes changes;

    EngineEvents(Calendars calendars, ClockTable table, LimitEvents limits, Changes changes) {
        this.calendars = calendars;
        this.table = table;
        this.limits = limits;
        this.changes = changes;
    }

    /** A step begins that has a legal limit. */
    @EventListener
    void onExecution(DelegateExecution execution) {
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())
                && execution.getProcessBusinessKey() != null
                && limits.isSetUpBy(execution)) {
            changes.touch(execution.getProcessBusinessKey(), true);
        }
    }

    /** A new task is due when its case is, unless the designer has set a date of his own. */
    @EventListener
    void onTask(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())
                && task.getExecution() != null
                && task.getExecution().getProcessBusinessKey() != null) {
            calendars.hold();
            table.find(task.getExecution().getProcessBusinessKey()).ifPresent(row -> date(task, row));
        }
    }

    private static void date(DelegateTask task, ClockRow row) {
        if (task.getDueDate() == null) {
            row.due().map(Instant::toEpochMilli).map(Date::new).ifPresent(task::setDueDate);
        }
        task.setPriority(Math.max(task.getPriority(), row.priority()));
        if (row.isHeld()) {
            task.setVariableLocal(Clocks.HELD, true);
        }
    }
}
