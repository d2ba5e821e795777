package id.mpp.engine;

import java.util.Map;

/** One application as {@code POST /api/applications} takes it. */
public record Item(String businessKey, String service, Map<String, Object> permohonan, Map<String, Object> document) {

    /** NIK of nobody; it may appear in the case record and nowhere else. */
    public static final String NIK = "9901010101900001";

    /** An ordinary application. */
    public static Item of(String businessKey, String service) {
        return new Item(
                businessKey,
                service,
                Map.of(
                        "idIzin",
                        businessKey,
                        "pemohon",
                        Map.of("nama", "Budi Contoh", "nikTersamar", "9901********0001")),
                document(businessKey, 1));
    }

    /** The same application with another case record. */
    public Item with(Map<String, Object> otherDocument) {
        return new Item(businessKey, service, permohonan, otherDocument);
    }

    /** A case record; the edition makes one differ from the next. */
    public static Map<String, Object> document(String businessKey, int edition) {
        return Map.of(
                "pemohon", Map.of("nik", NIK, "nama", "Budi Contoh"),
                "oss", Map.of("id_izin", businessKey, "nib", "0220001234567"),
                "asli", Map.of("edisi", edition));
    }
}
