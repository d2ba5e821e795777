package id.mpp.engine.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.tasks.WhatHappened;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** An officer's own draft of a task that he holds; nobody reads another's. */
@RestController
class DraftsController {

    private static final int LONGEST = 200_000;

    private final DraftTable drafts;
    private final TaskService tasks;
    private final WhatHappened whatHappened;
    private final CurrentLogin login;
    private final Calendars calendars;

    DraftsController(
            DraftTable drafts, TaskService tasks, WhatHappened whatHappened, CurrentLogin login, Calendars calendars) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.whatHappened = whatHappened;
        this.login = login;
        this.calendars = calendars;
    }

    @GetMapping("/api/tasks/{task}/draft")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "What the caller has typed into the form of a task of his and not sent yet",
            description = "No answers when there is nothing. 404 when the caller does not hold the task.")
    Draft read(@PathVariable String task) {
        checkHolder(task);
        return drafts.find(task, login.id(), calendars.current().zone());
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
        Instant at = drafts.save(task, login.id(), answers);
        if (!isHeld(task)) {
            // The task ended meanwhile, and took along only what was there.
            drafts.forget(task);
            throw gone(task);
        }
        return new Draft(answers, at, calendars.current().zone());
    }

    private void checkHolder(String task) {
        if (!isHeld(task)) {
            throw gone(task);
        }
    }

    private boolean isHeld(String task) {
        return tasks.createTaskQuery().taskId(task).taskAssignee(login.id()).count() > 0;
    }

    /** For whom the task was hears who was faster. */
    private ResponseStatusException gone(String task) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                whatHappened.since(task, login.id()).orElse("Tugas ini sudah selesai atau tidak sedang Anda pegang."));
    }
}
