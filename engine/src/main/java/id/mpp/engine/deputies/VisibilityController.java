package id.mpp.engine.deputies;

import id.mpp.engine.deputies.Officers.Officer;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Why somebody sees a task or does not, for administrators. */
@RestController
class VisibilityController {

    private final Explanations explanations;
    private final Officers officers;
    private final TaskService tasks;
    private final SystemAuthority system;

    VisibilityController(Explanations explanations, Officers officers, TaskService tasks, SystemAuthority system) {
        this.explanations = explanations;
        this.officers = officers;
        this.tasks = tasks;
        this.system = system;
    }

    @GetMapping("/api/tasks/{task}/visibility")
    @AllowedTo(Groups.ADMIN)
    @Operation(
            summary = "Whether an officer sees a task, and why",
            description = "Groups, candidates, holder, deputies, suspension and lists, in sentences.")
    Visibility visibility(@PathVariable String task, @RequestParam String officer) {
        if (!officers.isKnown(officer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "officer: " + officer + " tidak dikenal.");
        }
        return explanations
                .of(task, officer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Tugas ini tidak pernah ada."));
    }

    @GetMapping("/api/visibility/choices")
    @AllowedTo(Groups.ADMIN)
    @Operation(summary = "The open tasks of an application, and the officers who could be asked about")
    Askable choices(@RequestParam String application) {
        List<OpenTask> open = system.call(() ->
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(application)
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .map(OpenTask::of)
                        .toList());
        return new Askable(open, officers.all());
    }

    /** What there is to ask about. */
    record Askable(List<OpenTask> tasks, List<Officer> officers) {}

    /** A task by id and name. */
    record OpenTask(String id, String name) {

        static OpenTask of(Task task) {
            return new OpenTask(task.getId(), task.getName() == null ? task.getTaskDefinitionKey() : task.getName());
        }
    }
}
