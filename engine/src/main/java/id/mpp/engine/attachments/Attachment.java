package id.mpp.engine.attachments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * A file in a case file, without its content.
 *
 * @param uploadedBy login
 * @param uploader name
 * @param withdrawnAt null as long as it counts
 * @param withdrawalNote why it was withdrawn
 */
record Attachment(
        UUID id,
        String name,
        FileType type,
        int size,
        String sha256,
        @JsonIgnore String uploadedBy,
        String uploader,
        Instant uploadedAt,
        Instant withdrawnAt,
        String withdrawalNote) {

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
