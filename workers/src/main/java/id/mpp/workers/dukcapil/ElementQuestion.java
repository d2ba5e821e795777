package id.mpp.workers.dukcapil;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what Dukcapil is asked, in its own spelling (TRESHOLD); elements we do not have are left out. */
record ElementQuestion(DukcapilProperties settings) {

    private static final Map<String, String> SEX = Map.of("L", "LAKI-LAKI", "P", "PEREMPUAN");

    Map<String, Object> of(Resident resident, String transactionId) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("NIK", resident.nik());
        question.put("NAMA_LGKP", resident.name());
        putPresent(question, "TMPT_LHR", resident.birthPlace());
        putPresent(question, "TGL_LHR", date(resident.birthDate()));
        putPresent(question, "JENIS_KLMIN", SEX.getOrDefault(resident.sex(), ""));
        question.put("TRESHOLD", settings.threshold());
        question.put("USER_ID", settings.userId());
        question.put("PASSWORD", settings.password());
        question.put("IP_USER", settings.ipUser());
        question.put("transactionId", transactionId);
        return question;
    }

    private String date(String iso) {
        try {
            return iso.isEmpty() ? "" : LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(settings.dateFormat()));
        } catch (DateTimeParseException e) {
            return ""; // a date that is none cannot be compared; the officer sees that it was not
        }
    }

    private static void putPresent(Map<String, Object> question, String element, String value) {
        if (!value.isEmpty()) {
            question.put(element, value);
        }
    }
}
