package id.mpp.workers.dokumen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.workers.kit.Job;
import java.util.Optional;

/** Has a number reserved, draws the document and lays it up; what is laid up already is not drawn again. */
final class DocumentIssuing {

    private final DocumentStore store;
    private final PdfWriter writer;

    DocumentIssuing(DocumentStore store, PdfWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    DocumentResult issue(Job job, DocumentOrder order) {
        JsonNode reserved = store.reserve(job.businessKey(), order.jenisDokumen());
        if (!reserved.path("isStored").asBoolean()) {
            Content content = new Content((ObjectNode) reserved.path("content"));
            Letter letter = Letter.of(reserved.path("template").asText(), content);
            store.keep(job.businessKey(), order.jenisDokumen(), writer.write(letter));
        }
        return result(reserved);
    }

    private static DocumentResult result(JsonNode reserved) {
        return new DocumentResult(
                reserved.path("number").asText(),
                reserved.path("verificationUrl").asText(),
                Optional.ofNullable(reserved.path("validUntil").asText(null)));
    }
}
