package id.mpp.engine.attachments;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files themselves: as what their content is, never as what a browser might make of them, and kept by nobody on the way. */
@RestController
class AttachmentFileController {

    private final Attachments attachments;
    private final Access access;

    AttachmentFileController(Attachments attachments, Access access) {
        this.attachments = attachments;
        this.access = access;
    }

    @GetMapping("/api/applications/{businessKey}/attachments/{id}")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "A file of a case, to be saved",
            description = "For whoever may read the case. 410 when it has been withdrawn.")
    ResponseEntity<byte[]> download(@PathVariable String businessKey, @PathVariable UUID id) {
        return file(businessKey, id, ContentDisposition.attachment());
    }

    @GetMapping("/api/applications/{businessKey}/attachments/{id}/preview")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "A file of a case, to be looked at in a frame",
            description = "The same; whatever is in it can run nothing and load nothing.")
    ResponseEntity<byte[]> preview(@PathVariable String businessKey, @PathVariable UUID id) {
        return file(businessKey, id, ContentDisposition.inline());
    }

    private ResponseEntity<byte[]> file(String businessKey, UUID id, ContentDisposition.Builder disposition) {
        access.checkReader(businessKey);
        Attachment attachment = attachments.find(businessKey, id);
        return ResponseEntity.ok()
                .contentType(attachment.type().mediaType())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(attachment.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Content-Security-Policy", attachment.type().policy())
                .body(attachments.content(attachment));
    }
}
