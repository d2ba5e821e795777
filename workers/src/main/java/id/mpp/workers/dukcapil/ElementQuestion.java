package id.mpp.workers.dukcapil;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what Dukcapil is asked, in its own spelling (TRESHOLD); elements we do not have are left out. */
record ElementQuestion(DukcapilProperties settings) {

    private static final Map<String, String> SEX = Map.of("L", "LAKI-LAKI", "P", "PEREMPUAN");

    Map<String, Object> of(Resident resident, String transactionId) {
        Map<String, Object> question = new LinkedHashMap<>();
        resident.nik().ifPresent(nik -> question.put("NIK", nik));
        resident.name().ifPresent(name -> question.put("NAMA_LGKP", name));
        resident.birthPlace().ifPresent(place -> question.put("TMPT_LHR", place));
        resident.birthDate().flatMap(this::date).ifPresent(date -> question.put("TGL_LHR", date));
        resident.sex().map(SEX::get).ifPresent(sex -> question.put("JENIS_KLMIN", sex));
        question.put("TRESHOLD", settings.threshold());
        question.put("USER_ID", settings.userId());
        question.put("PASSWORD", settings.password());
        question.put("IP_USER", settings.ipUser());
        question.put("transactionId", transactionId);
        return question;
    }

    private Optional<String> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(settings.dateFormat())));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a date that is none cannot be compared; the officer sees that it was not
        }
    }
}
