package id.mpp.engine.attachments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** The list of a case's files over HTTP, and what changes it. */
@RestController
class AttachmentsController {

    private final Attachments attachments;
    private final AttachmentSettings settings;
    private final FileCheck check;
    private final Access access;
    private final CurrentLogin login;

    AttachmentsController(
            Attachments attachments, AttachmentSettings settings, FileCheck check, Access access, CurrentLogin login) {
        this.attachments = attachments;
        this.settings = settings;
        this.check = check;
        this.access = access;
        this.login = login;
    }

    @GetMapping("/api/applications/{businessKey}/attachments")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The files that officers have laid into a case file, withdrawn ones too",
            description = "With what may be added. For whoever may read the case.")
    Listing list(@PathVariable String businessKey) {
        access.checkReader(businessKey);
        return new Listing(
                attachments.of(businessKey).stream().map(this::shown).toList(),
                access.mayAdd(businessKey),
                settings.largest().toBytes(),
                settings.most(),
                settings.types().stream().sorted().toList());
    }

    @PostMapping(value = "/api/applications/{businessKey}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo(Groups.EVERYONE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Lays a file into the case file",
            description =
                    "Part `file`. For officers with a task of the case. The content decides what it is; the same content"
                            + " is kept once.")
    Line add(@PathVariable String businessKey, @RequestPart MultipartFile file) throws IOException {
        access.checkAdding(businessKey);
        return shown(attachments.add(businessKey, check.check(file.getOriginalFilename(), file.getBytes())));
    }

    @PostMapping("/api/applications/{businessKey}/attachments/{id}/withdrawal")
    @AllowedTo(Groups.EVERYONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Withdraws a file",
            description = "By who has uploaded it, with a reason. The file stays, and is shown no more.")
    void withdraw(@PathVariable String businessKey, @PathVariable UUID id, @RequestBody @Valid Withdrawal withdrawal) {
        access.checkReader(businessKey);
        attachments.withdraw(businessKey, id, withdrawal.note().strip());
    }

    /** What is larger than the whole request may be does not get as far as the check. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ProblemDetail tooLarge() {
        return check.tooLarge().getBody();
    }

    private Line shown(Attachment attachment) {
        return new Line(
                attachment, !attachment.isWithdrawn() && attachment.uploadedBy().equals(login.id()));
    }

    /** A file, and whether who is looking may withdraw it. */
    record Line(@JsonUnwrapped Attachment attachment, boolean mayWithdraw) {}

    /**
     * All files of a case, and what may be added.
     *
     * @param mayAdd whether who is looking may
     * @param largest bytes of one file
     * @param most files that count
     * @param types kinds of files
     */
    record Listing(List<Line> attachments, boolean mayAdd, long largest, int most, List<FileType> types) {}

    /** Why a file shall count no more. */
    record Withdrawal(
            @NotBlank @Size(max = 500, message = "paling banyak 500 huruf")
            String note) {}
}
