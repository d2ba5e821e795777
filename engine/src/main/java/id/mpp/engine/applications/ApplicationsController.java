package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.clock.Clocks;
import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.journal.UnknownApplicationException;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import id.mpp.engine.workers.RecordView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications over HTTP, for the workers. */
@RestController
@RequestMapping("/api/applications")
class ApplicationsController {

    private final Intake intake;
    private final PatientMessages messages;
    private final SignedFiles signedFiles;
    private final ApplicationStore store;
    private final Journal journal;
    private final RecordView view;
    private final Clocks clocks;

    ApplicationsController(
            Intake intake,
            PatientMessages messages,
            SignedFiles signedFiles,
            ApplicationStore store,
            Journal journal,
            RecordView view,
            Clocks clocks) {
        this.intake = intake;
        this.messages = messages;
        this.signedFiles = signedFiles;
        this.store = store;
        this.journal = journal;
        this.view = view;
        this.clocks = clocks;
    }

    @PostMapping
    @AllowedTo(Groups.INTAKE)
    @Operation(
            summary = "Takes applications in, all or none",
            description = "A business key that is known already changes nothing and is answered with started=false.")
    Receipts receive(@RequestBody @Valid Push push) {
        return new Receipts(intake.receive(push.applications()));
    }

    @PostMapping("/{businessKey}/messages")
    @AllowedTo(Groups.INTAKE)
    @Operation(
            summary = "Delivers news to the running process",
            description =
                    "Takes the first message that the process waits for; correlated is null when none is awaited. It is then kept and"
                            + " delivered as soon as one is, or written into the journal as its milestone when the case has"
                            + " ended. An unknown application is 404, unless the news says keepIfUnknown.")
    Delivery deliver(@PathVariable String businessKey, @RequestBody @Valid Message message) {
        return new Delivery(messages.deliver(businessKey, message).orElse(null));
    }

    @PutMapping("/{businessKey}/signed-file")
    @AllowedTo(Groups.INTAKE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keeps the link to the signed licence file")
    void keepSignedFile(@PathVariable String businessKey, @RequestBody @Valid SignedFile file) {
        signedFiles.keep(businessKey, file.url());
    }

    @GetMapping("/{businessKey}")
    @AllowedTo({Groups.INTAKE, Groups.MANAGER})
    @Operation(
            summary = "One application, without personal data",
            description =
                    "Its clock tells until when it must be decided, why, and whose delay each stretch of time is.")
    ApplicationView find(@PathVariable String businessKey) {
        return store.find(businessKey)
                .map(found -> new ApplicationView(found, clocks.of(businessKey).orElse(null)))
                .orElseThrow(() -> new UnknownApplicationException(businessKey));
    }

    @GetMapping("/{businessKey}/document")
    @AllowedTo({Groups.WORKER, Groups.INTAKE})
    @Operation(
            summary = "The newest case record",
            description = "Holds personal data: never log it. A worker gets the fields that the contracts of its topics"
                    + " name, and only while it has a task of this application.")
    JsonNode document(@PathVariable String businessKey) {
        return view.of(
                businessKey,
                () -> store.latestDocument(businessKey)
                        .orElseThrow(() -> new UnknownApplicationException(businessKey)));
    }

    @GetMapping("/{businessKey}/journal")
    @AllowedTo({Groups.INTAKE, Groups.MANAGER})
    @Operation(summary = "What has happened, in order")
    List<Entry> journal(@PathVariable String businessKey) {
        return journal.of(businessKey);
    }

    /** Applications of one push. */
    record Push(@NotEmpty List<@NotNull @Valid NewApplication> applications) {}

    /** One receipt for each application. */
    record Receipts(List<Intake.Receipt> applications) {}

    /**
     * Where a message went.
     *
     * @param correlated the message that was delivered; null when none was awaited
     */
    record Delivery(String correlated) {}

    /** Link to a file. */
    record SignedFile(@NotBlank String url) {}
}
