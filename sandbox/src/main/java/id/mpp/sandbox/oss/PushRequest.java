package id.mpp.sandbox.oss;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a tester may choose in a push; the rest comes from the persona. */
record PushRequest(
        String persona,
        @JsonProperty("id_izin") String idIzin,
        String nib,
        @JsonProperty("tipe_dokumen") String tipeDokumen) {

    static final PushRequest DEFAULT = new PushRequest(null, null, null, null);

    String personaOrDefault() {
        return or(persona, "apotek-sehat");
    }

    /** 9 is a new application. */
    String tipeDokumenOrDefault() {
        return or(tipeDokumen, "9");
    }

    static String or(String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given;
    }
}
