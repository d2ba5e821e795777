package id.mpp.sandbox.dukcapil;

import id.mpp.sandbox.persona.Persona;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the population register holds about one NIK; a persona may have it hold something else than he filed. */
record Resident(String nama, String tempatLahir, LocalDate tanggalLahir, String jenisKelamin) {

    static Resident of(Persona persona) {
        Persona.Person person = persona.person();
        return new Resident(
                held(persona, "nama", person.nama()),
                held(persona, "tempatLahir", person.tempatLahir()),
                LocalDate.parse(
                        held(persona, "tanggalLahir", person.tanggalLahir().toString())),
                held(persona, "jenisKelamin", person.jenisKelamin()));
    }

    /** How well a given element agrees, in percent. */
    int likeness(String element, String given) {
        return switch (element) {
            case "NAMA_LGKP" -> Likeness.percent(nama, given);
            case "TMPT_LHR" -> Likeness.percent(tempatLahir, given);
            case "TGL_LHR" -> isBirthday(given) ? 100 : 0;
            case "JENIS_KLMIN" -> isSex(given) ? 100 : 0;
            default -> throw new IllegalArgumentException("No element " + element);
        };
    }

    /** The day is written one way or the other, by site. */
    private boolean isBirthday(String given) {
        return given.equals(tanggalLahir.toString())
                || given.equals(tanggalLahir.format(DateTimeFormatter.ofPattern("dd-MM-uuuu")));
    }

    /** L, LAKI-LAKI, P, PEREMPUAN: the first letter tells. */
    private boolean isSex(String given) {
        return given.toUpperCase(Locale.ROOT).startsWith(jenisKelamin);
    }

    private static String held(Persona persona, String field, String filed) {
        return persona.says(DukcapilAgency.NAME, field).orElse(filed);
    }
}
