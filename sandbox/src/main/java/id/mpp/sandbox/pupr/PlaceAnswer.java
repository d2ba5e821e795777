package id.mpp.sandbox.pupr;

import id.mpp.sandbox.persona.Persona;
import java.util.UUID;

/** Whether a KKPR is in force for the place, and what the spatial plan says of it. */
record PlaceAnswer(String status, String peruntukan, String nomorBukti) {

    private static final String NOT_FOUND = "TIDAK_DITEMUKAN";

    static PlaceAnswer clean() {
        return of("SESUAI", "perdagangan dan permukiman");
    }

    static PlaceAnswer notFound() {
        return of(NOT_FOUND, null);
    }

    static PlaceAnswer of(Persona persona) {
        PlaceAnswer clean = clean();
        String status = persona.says(PuprAgency.NAME, "kkpr").orElse(clean.status);
        String zone = persona.says(PuprAgency.NAME, "peruntukan").orElse(clean.peruntukan);
        return status.equals(NOT_FOUND) ? notFound() : of(status, zone);
    }

    private static PlaceAnswer of(String status, String zone) {
        return new PlaceAnswer(status, zone, "TR-" + UUID.randomUUID());
    }
}
