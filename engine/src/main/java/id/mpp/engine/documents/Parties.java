package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads what a decision table says in one cell, its parts separated by {@code |}: letterheads and signers. */
final class Parties {

    private Parties() {}

    static ObjectNode letterhead(Order order) {
        return parts(order, "kopSurat", "pemerintah", "dinas", "alamat", "kontak", "tempat");
    }

    static ObjectNode signer(Order order) {
        ObjectNode signer = parts(order, "penandaTangan", "nama", "nip", "jabatan");
        if (!signer.path("nip").asText().matches("\\d{18}")) {
            throw new CannotIssue("penandaTangan: NIP terdiri atas 18 angka");
        }
        return signer;
    }

    private static ObjectNode parts(Order order, String variable, String... names) {
        String[] parts = order.text(variable).split("\\|", -1);
        if (order.text(variable).isEmpty()) {
            throw new CannotIssue(variable + " belum ditetapkan untuk wilayah permohonan ini");
        }
        if (parts.length != names.length) {
            throw new CannotIssue(variable + " harus memuat " + String.join(" | ", names));
        }
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.length; i++) {
            named.put(names[i], parts[i].strip());
        }
        return named;
    }
}
