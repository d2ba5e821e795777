package id.mpp.engine.deputies;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells a deputy beside a task in whose name he would do it. */
@RestController
class TaskDeputyController {

    private final TaskService tasks;
    private final ReachedTasks reached;
    private final Officers officers;
    private final Calendars calendars;
    private final IdentityService identity;

    TaskDeputyController(
            TaskService tasks, ReachedTasks reached, Officers officers, Calendars calendars, IdentityService identity) {
        this.tasks = tasks;
        this.reached = reached;
        this.officers = officers;
        this.calendars = calendars;
        this.identity = identity;
    }

    @GetMapping("/api/tasks/{task}/deputyship")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "In whose name the caller would do a task",
            description = "Without a name when he would in his own, or cannot see the task.")
    InWhoseName inWhoseName(@PathVariable String task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult())
                .flatMap(found -> reached.only(found, identity.getCurrentAuthentication()))
                .map(deputyship -> new InWhoseName(
                        officers.name(deputyship.officer()), calendars.current().say(deputyship.to())))
                .orElseGet(() -> new InWhoseName(null, null));
    }

    /**
     * The absent officer.
     *
     * @param officer full name; null for none
     * @param until in words
     */
    record InWhoseName(String officer, String until) {}
}
