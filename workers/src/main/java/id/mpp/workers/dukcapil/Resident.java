package id.mpp.workers.dukcapil;

import com.fasterxml.jackson.databind.JsonNode;

/** What the applicant says about himself; absent parts are empty. */
record Resident(String nik, String name, String birthPlace, String birthDate, String sex) {

    static Resident of(JsonNode document) {
        JsonNode applicant = document.path("pemohon");
        return new Resident(
                text(applicant, "nik"),
                text(applicant, "nama"),
                text(applicant, "tempatLahir"),
                text(applicant, "tanggalLahir"),
                text(applicant, "jenisKelamin"));
    }

    boolean canBeChecked() {
        return !nik.isEmpty() && !name.isEmpty();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }
}
