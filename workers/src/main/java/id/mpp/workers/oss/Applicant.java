package id.mpp.workers.oss;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who applies: the account that filed, or else the person responsible.
 *
 * @param identity number of the identity card or passport
 * @param isResident whether that number is a NIK
 */
record Applicant(
        String identity,
        boolean isResident,
        String name,
        String position,
        String birthPlace,
        String birthDate,
        String sex,
        String npwp) {

    static Applicant of(LicenceItem item) {
        GuideObject header = item.header();
        String filer = header.text("no_id_user_proses");
        List<GuideObject> responsible = header.list("penanggung_jwb");
        GuideObject same = responsible.stream()
                .filter(person -> filer.isEmpty()
                        || person.text("no_identitas_penanggung_jwb").equals(filer))
                .findFirst()
                .orElse(GuideObject.NONE);
        return filer.isEmpty() ? responsible(same, item.project()) : filer(header, same);
    }

    private static Applicant filer(GuideObject header, GuideObject person) {
        return new Applicant(
                header.text("no_id_user_proses"),
                isResident(header.text("jenis_id_user_proses")),
                header.text("nama_user_proses"),
                person.text("jabatan_penanggung_jwb"),
                header.text("tempat_lahir_user_proses"),
                date(header.text("tgl_lahir_user_proses")),
                sex(header.text("jns_kelamin_user_proses")),
                person.text("npwp_penanggung_jwb"));
    }

    private static Applicant responsible(GuideObject person, GuideObject project) {
        boolean known = person.isObject();
        return new Applicant(
                known ? person.text("no_identitas_penanggung_jwb") : project.text("no_identitas_pj"),
                isResident(person.text("jns_identitas_penanggung_jwb") + project.text("jenis_identitas_pj")),
                known ? person.text("nama_penanggung_jwb") : project.text("nama_pj"),
                person.text("jabatan_penanggung_jwb"),
                "",
                "",
                "",
                person.text("npwp_penanggung_jwb"));
    }

    /** As the case record holds it; absent parts are null. */
    Map<String, Object> forRecord() {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("nik", isResident ? orNull(identity) : null);
        person.put("nama", orNull(name));
        person.put("tempatLahir", orNull(birthPlace));
        person.put("tanggalLahir", orNull(birthDate));
        person.put("jenisKelamin", orNull(sex));
        person.put("npwp", orNull(npwp));
        return person;
    }

    /** The guide's identity kinds: 02 is a passport. */
    private static boolean isResident(String kind) {
        return !kind.startsWith("02");
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    private static String sex(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "L", "1", "M" -> "L";
            case "P", "2", "F" -> "P";
            default -> "";
        };
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
