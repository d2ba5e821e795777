package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * What a template shows: the case as it is at the moment of numbering, and never again otherwise.
 *
 * @param order what the case asks for
 * @param decision who decided
 */
record FrozenContent(Order order, JsonNode decision) {

    /** Our own names go before those of variables. */
    ObjectNode write(DocumentKind kind, String number, LocalDate issuedOn, LocalDate validUntil, String address) {
        ObjectNode content = order.variables().deepCopy();
        content.set("permohonan", application());
        content.set("kop", Parties.letterhead(order));
        content.set("penandaTangan", Parties.signer(order));
        content.set("keputusan", decision);
        content.set(
                "dokumen",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("jenis", order.kind())
                        .put("judul", kind.title())
                        .put("nomor", number)
                        .put("tanggal", issuedOn.toString())
                        .put("berlakuSampai", validUntil == null ? null : validUntil.toString())
                        .put("alamatVerifikasi", address)
                        .put("pemegang", holder(content, kind))
                        .put("bukanIzin", kind.noLicence().isEmpty() ? null : kind.noLicence()));
        return content;
    }

    /** The newest: what the applicant has corrected is what was decided on. */
    private ObjectNode application() {
        ObjectNode application = object("permohonan").deepCopy();
        application.setAll(object("perbaikan"));
        return application;
    }

    private ObjectNode object(String variable) {
        return order.variables().path(variable) instanceof ObjectNode object
                ? object
                : JsonNodeFactory.instance.objectNode();
    }

    /** Null when the kind says that nobody is named. */
    private static String holder(ObjectNode content, DocumentKind kind) {
        return kind.holder().isEmpty()
                ? null
                : content.at("/" + kind.holder().replace('.', '/')).asText(null);
    }
}
