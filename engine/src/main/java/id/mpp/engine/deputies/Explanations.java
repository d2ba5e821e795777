package id.mpp.engine.deputies;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.deputies.Visibility.Reason;
import id.mpp.engine.deputies.Visibility.Weight;
import id.mpp.engine.security.SystemAuthority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Explains in sentences why somebody sees a task, or does not; whether he does is asked of the engine. */
@Component
class Explanations {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final EyesOf eyes;
    private final Officers officers;
    private final OwnReasons own;
    private final DeputyReasons deputies;
    private final ListReasons lists;
    private final Calendars calendars;
    private final SystemAuthority system;

    Explanations(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            EyesOf eyes,
            Officers officers,
            OwnReasons own,
            DeputyReasons deputies,
            ListReasons lists,
            Calendars calendars,
            SystemAuthority system) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.eyes = eyes;
        this.officers = officers;
        this.own = own;
        this.deputies = deputies;
        this.lists = lists;
        this.calendars = calendars;
        this.system = system;
    }

    /** Empty when there never was such a task. */
    Optional<Visibility> of(String task, String officer) {
        return system.call(() -> Optional.ofNullable(
                        tasks.createTaskQuery().taskId(task).singleResult())
                .map(found -> of(found, officer))
                .or(() -> Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                                .taskId(task)
                                .singleResult())
                        .map(gone -> of(gone, officer))));
    }

    private Visibility of(Task task, String officer) {
        String application = application(task.getProcessInstanceId());
        boolean isSeen = eyes.look(
                        officer,
                        () -> tasks.createTaskQuery().taskId(task.getId()).count())
                > 0;
        List<Reason> reasons = new ArrayList<>(own.of(task, officer));
        reasons.addAll(deputies.of(task, application, officer));
        if (isSeen && reasons.stream().noneMatch(reason -> reason.weight() == Weight.SHOWS)) {
            reasons.add(
                    Reason.shows(officers.name(officer) + " melihat tugas ini karena hak umum kelompoknya di Camunda"
                            + " Admin, bukan karena tugas ini pekerjaannya."));
        }
        reasons.addAll(lists.of(task, officer, isSeen));
        reasons.sort(Comparator.comparing(Reason::weight));
        return new Visibility(task.getName(), application, officers.name(officer), isSeen, reasons);
    }

    private Visibility of(HistoricTaskInstance gone, String officer) {
        String by = gone.getAssignee() == null ? "" : " Terakhir dipegang " + officers.name(gone.getAssignee()) + ".";
        return new Visibility(
                gone.getName(),
                application(gone.getProcessInstanceId()),
                officers.name(officer),
                false,
                List.of(Reason.hides("Tugas ini sudah tidak ada: selesai atau dibatalkan pada "
                        + calendars.current().say(gone.getEndTime().toInstant()) + "." + by)));
    }

    private String application(String process) {
        return process == null
                ? null
                : Optional.ofNullable(runtime.createProcessInstanceQuery()
                                .processInstanceId(process)
                                .singleResult())
                        .map(ProcessInstance::getBusinessKey)
                        .orElse(null);
    }
}
