package id.mpp.engine.clock;

import id.mpp.engine.calendar.CalendarUse;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.inside.OneCommand;
import id.mpp.engine.security.SystemAuthority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * What a new calendar does to the timers that wait for working days. How many days each waits is read off its date by the old
 * calendar: it stays what it was when the wait began, whatever has become of the variable since.
 */
@Component
class WorkingDayMoves implements CalendarUse {

    private final Calendars calendars;
    private final MarkedTimers marked;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final SystemAuthority system;
    private final OneCommand command;

    WorkingDayMoves(
            Calendars calendars,
            MarkedTimers marked,
            ManagementService management,
            RuntimeService runtime,
            SystemAuthority system,
            OneCommand command) {
        this.calendars = calendars;
        this.marked = marked;
        this.management = management;
        this.runtime = runtime;
        this.system = system;
        this.command = command;
    }

    @Override
    public List<Move> moves(WorkCalendar next) {
        return system.call(() -> name(moved(next)));
    }

    @Override
    public List<Move> apply(WorkCalendar next) {
        List<Moved> all = new ArrayList<>();
        return system.call(() -> {
            command.run(() -> {
                all.addAll(moved(next));
                all.forEach(moved -> management.setJobDuedate(moved.timer().getId(), Date.from(moved.to())));
            });
            return name(all);
        });
    }

    /** Their cases are counted by the legal clocks. */
    @Override
    public int open() {
        return 0;
    }

    private List<Moved> moved(WorkCalendar next) {
        WorkCalendar old = calendars.version(next.version() - 1).orElseThrow();
        return timers().map(timer -> new Moved(timer, timer.getDuedate().toInstant(), date(timer, old, next)))
                .filter(moved -> !moved.to().equals(moved.from()))
                .toList();
    }

    private Stream<Job> timers() {
        return marked.jobDefinitions(WorkingDayTimers.PROPERTY).stream()
                .flatMap(
                        definition -> management.createJobQuery().jobDefinitionId(definition).unlimitedList().stream());
    }

    /** Where somebody has set another moment by hand it stays, and so does the date that can never be reached. */
    private static Instant date(Job timer, WorkCalendar old, WorkCalendar next) {
        Instant begin = timer.getCreateTime().toInstant();
        Instant due = timer.getDuedate().toInstant();
        if (!due.isBefore(WorkingDayTimers.NO_LIMIT)) {
            return due;
        }
        int days = old.workingDays(begin, due);
        return days > 0 && old.closingAfter(begin, days).equals(due) ? next.closingAfter(begin, days) : due;
    }

    private List<Move> name(List<Moved> moved) {
        Map<String, String> keys = new HashMap<>();
        moved.stream()
                .map(one -> one.timer().getProcessDefinitionId())
                .distinct()
                .forEach(definition -> runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition)
                        .unlimitedList()
                        .forEach(process -> keys.put(process.getId(), process.getBusinessKey())));
        return moved.stream().map(one -> one.move(keys)).toList();
    }

    /** A timer and the date it gets. */
    private record Moved(Job timer, Instant from, Instant to) {

        Move move(Map<String, String> keys) {
            return new Move(keys.get(timer.getProcessInstanceId()), timer.getProcessDefinitionKey(), from, to);
        }
    }
}
