package id.mpp.engine.casefile;

import id.mpp.engine.readers.Readers;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Case files over HTTP, for the panel beside a task. */
@RestController
class CasefileController {

    private final Casefiles casefiles;
    private final Repeat repeat;
    private final Readers readers;
    private final TaskService tasks;
    private final CurrentLogin login;

    CasefileController(Casefiles casefiles, Repeat repeat, Readers readers, TaskService tasks, CurrentLogin login) {
        this.casefiles = casefiles;
        this.repeat = repeat;
        this.readers = readers;
        this.tasks = tasks;
        this.login = login;
    }

    @GetMapping("/api/tasks/{task}/casefile")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The case file of the application that a task belongs to",
            description =
                    "The application document in sections, what agencies have answered, what officers have"
                            + " answered in earlier steps, the clock. 404 when the caller cannot see the task or has no business with the case.")
    Casefile ofTask(@PathVariable String task) {
        String businessKey = application(task);
        Task seen = tasks.createTaskQuery().taskId(task).singleResult();
        return casefiles.of(businessKey, seen.getProcessInstanceId(), isHeld(task));
    }

    @GetMapping("/api/applications/{businessKey}/casefile")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The case file of an application",
            description = "The same, for whoever may read the story of the case, also after its end.")
    Casefile ofApplication(@PathVariable String businessKey) {
        if (!readers.mayRead(businessKey)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Tidak ada tugas Anda pada permohonan " + businessKey + ", sehingga berkasnya tidak dapat dibuka.");
        }
        return casefiles.of(businessKey, null, false);
    }

    @PostMapping("/api/tasks/{task}/verifications/{topic}/repeat")
    @AllowedTo(Groups.EVERYONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Asks an agency once more, after its worker has given up",
            description = "Only who holds the task may. 409 when the agency has answered: its answer stands.")
    void repeat(@PathVariable String task, @PathVariable String topic) {
        String businessKey = application(task);
        if (!isHeld(task)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Ambil tugas ini terlebih dahulu; hanya pemegang tugas yang dapat mengulang.");
        }
        repeat.of(businessKey, topic);
    }

    private String application(String task) {
        return readers.applicationOf(task)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "Tugas ini sudah selesai, bukan tugas Anda, atau bukan bagian dari sebuah permohonan."));
    }

    private boolean isHeld(String task) {
        return tasks.createTaskQuery().taskId(task).taskAssignee(login.id()).count() > 0;
    }
}
