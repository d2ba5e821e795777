package id.mpp.engine.outlook;

import id.mpp.engine.readers.Readers;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells an officer beforehand what his answer will bring about. */
@RestController
class OutlookController {

    private final Outlooks outlooks;
    private final Readers readers;

    OutlookController(Outlooks outlooks, Readers readers) {
        this.outlooks = outlooks;
        this.readers = readers;
    }

    @GetMapping("/api/tasks/{task}/outlook")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "What will happen when a task is completed, by the answers that its form offers",
            description =
                    "Read off the diagram, in sentences, until somebody has to act or the process ends; what nobody"
                            + " knows yet is said to be so. And the reasons that the service knows, by the field that takes one. 404"
                            + " when the caller cannot see the task or has no business with the case.")
    Outlook ofTask(@PathVariable String task) {
        if (readers.applicationOf(task).isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "Tugas ini sudah selesai, bukan tugas Anda, atau bukan bagian dari sebuah permohonan.");
        }
        return outlooks.of(task);
    }
}
