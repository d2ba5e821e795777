package id.mpp.engine.clock;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.SystemAuthority;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sets the timers that wait for working days, in the transaction in which the wait begins. They are the designer's and have
 * nothing to do with the legal limit: no pause holds them.
 */
@Component
class WorkingDayTimers {

    static final String PROPERTY = "mpp.workingDays";

    /** Models carry the constant date 9999-12-31, which is another moment in each time zone. */
    private static final Instant UNSET = Instant.parse("9999-12-01T00:00:00Z");

    /** A wait without limit: out of reach, and decided, so that no later step asks again for how many days it waits. */
    static final Instant NO_LIMIT = Instant.parse("9999-06-01T00:00:00Z");

    private final Calendars calendars;
    private final MarkedTimers marked;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final SystemAuthority system;

    WorkingDayTimers(
            Calendars calendars,
            MarkedTimers marked,
            ManagementService management,
            RuntimeService runtime,
            SystemAuthority system) {
        this.calendars = calendars;
        this.marked = marked;
        this.management = management;
        this.runtime = runtime;
        this.system = system;
    }

    @EventListener
    void onExecution(DelegateExecution execution) {
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())
                && marked.isSetUpBy(execution, PROPERTY)) {
            setUpBeforeCommit(execution.getProcessInstanceId());
        }
    }

    /** By then the engine has written its own rows; the calendar cannot change until then. */
    void setUpBeforeCommit(String process) {
        calendars.hold();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean isReadOnly) {
                system.call(() -> {
                    setUp(process);
                    return null;
                });
            }
        });
    }

    private void setUp(String process) {
        management
                .createJobQuery()
                .timers()
                .processInstanceId(process)
                .duedateHigherThan(Date.from(UNSET))
                .unlimitedList()
                .forEach(timer -> marked.value(PROPERTY, timer.getJobDefinitionId())
                        .ifPresent(value -> setUp(timer, days(timer, value))));
    }

    private void setUp(Job timer, int days) {
        Instant begin = timer.getCreateTime().toInstant();
        Instant end = days == 0 ? NO_LIMIT : calendars.current().closingAfter(begin, days);
        management.setJobDuedate(timer.getId(), Date.from(end));
    }

    private int days(Job timer, String value) {
        Object days = isName(value) ? runtime.getVariable(timer.getExecutionId(), value) : value;
        return WorkingDays.of(days)
                .orElseThrow(() -> new InvalidWorkingDays(value, marked.event(timer.getJobDefinitionId())));
    }

    private static boolean isName(String value) {
        return Character.isLetter(value.charAt(0));
    }
}
