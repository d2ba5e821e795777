package id.mpp.sandbox.pupr;

import id.mpp.sandbox.persona.Persona;
import java.util.UUID;

/** State of a designer's licence, what its holder may design, and until when it runs. */
record DesignerAnswer(String status, String klasifikasi, String berlakuSampai, String nomorBukti) {

    private static final String NOT_FOUND = "TIDAK_DITEMUKAN";

    static DesignerAnswer clean() {
        return of("BERLAKU", "arsitek dan struktur", "2030-12-31");
    }

    static DesignerAnswer notFound() {
        return of(NOT_FOUND, null, null);
    }

    static DesignerAnswer of(Persona persona) {
        DesignerAnswer clean = clean();
        String status = persona.says(PuprAgency.NAME, "perencana").orElse(clean.status);
        String until = persona.says(PuprAgency.NAME, "perencanaSampai").orElse(clean.berlakuSampai);
        return status.equals(NOT_FOUND) ? notFound() : of(status, clean.klasifikasi, until);
    }

    private static DesignerAnswer of(String status, String field, String until) {
        return new DesignerAnswer(status, field, until, "LP-" + UUID.randomUUID());
    }
}
