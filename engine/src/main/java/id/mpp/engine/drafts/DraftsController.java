package id.mpp.engine.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** An officer's own draft of a task that he holds; nobody reads another's. */
@RestController
class DraftsController {

    private static final int LONGEST = 200_000;

    private final DraftTable drafts;
    private final TaskService tasks;
    private final CurrentLogin login;

    DraftsController(DraftTable drafts, TaskService tasks, CurrentLogin login) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.login = login;
    }

    @GetMapping("/api/tasks/{task}/draft")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "What the caller has typed into the form of a task of his and not sent yet",
            description = "No answers when there is nothing. 404 when the caller does not hold the task.")
    Draft read(@PathVariable String task) {
        checkHolder(task);
        return drafts.find(task, login.id());
    }

    @PutMapping("/api/tasks/{task}/draft")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "Keeps what the caller has typed",
            description = "In the place of what was kept before. It goes with the task.")
    Draft save(@PathVariable String task, @RequestBody ObjectNode answers) {
        checkHolder(task);
        if (answers.toString().length() > LONGEST) {
            throw new ResponseStatusException(
                    HttpStatus.PAYLOAD_TOO_LARGE, "Isian terlalu panjang untuk disimpan sebagai draf.");
        }
        return new Draft(answers, drafts.save(task, login.id(), answers));
    }

    @DeleteMapping("/api/tasks/{task}/draft")
    @AllowedTo(Groups.EVERYONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets what was kept", description = "Without any when there is nothing.")
    void forget(@PathVariable String task) {
        checkHolder(task);
        drafts.forget(task, login.id());
    }

    private void checkHolder(String task) {
        if (tasks.createTaskQuery().taskId(task).taskAssignee(login.id()).count() == 0) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Tugas ini sudah selesai atau tidak sedang Anda pegang.");
        }
    }
}
