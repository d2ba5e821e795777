package id.mpp.sandbox.kemenkes;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.persona.Fictitious;
import id.mpp.sandbox.persona.Persona;
import id.mpp.sandbox.persona.Personas;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ministry's register of doctors; one that no persona names holds a single permit somewhere else. */
@Component
class Doctors {

    private static final String UNKNOWN = "TIDAK_DITEMUKAN";

    private final Personas personas;

    Doctors(Personas personas) {
        this.personas = personas;
    }

    Registration registration(JsonNode asked) {
        String number = asked.path("nomorStr").asText();
        if (!number.matches(Fictitious.STR)) {
            return new Registration(UNKNOWN, false, proof("STR"));
        }
        Optional<Persona> doctor = holder(number);
        String name = asked.path("nama").asText();
        boolean isSame = doctor.map(
                        known -> name.equalsIgnoreCase(known.person().nama()))
                .orElse(true);
        return new Registration(says(doctor, "statusStr", "AKTIF"), isSame, proof("STR"));
    }

    Practices practices(JsonNode asked) {
        String number = asked.path("nomorStr").asText();
        if (!number.matches(Fictitious.STR)) {
            return new Practices(UNKNOWN, 0, false, proof("SIP"));
        }
        Optional<Persona> doctor = holder(number);
        String here = says(doctor, "tempatPraktik", "");
        return new Practices(
                "DITEMUKAN",
                Integer.parseInt(says(doctor, "jumlahSip", "1")),
                !here.isEmpty() && here.equals(asked.path("kodeFasyankes").asText()),
                proof("SIP"));
    }

    Facility facility(JsonNode asked) {
        String code = asked.path("kodeFasyankes").asText();
        if (!code.matches(Fictitious.FACILITY)) {
            return new Facility(UNKNOWN, null, proof("FKS"));
        }
        Optional<Persona> doctor = personas.find(persona -> has(persona, "kodeFasyankes", code));
        return new Facility(
                says(doctor, "statusFasyankes", "AKTIF"),
                says(doctor, "namaFasyankes", "Klinik Contoh " + code),
                proof("FKS"));
    }

    private Optional<Persona> holder(String number) {
        return personas.find(persona -> has(persona, "nomorStr", number));
    }

    private static boolean has(Persona persona, String field, String value) {
        return persona.says(KemenkesAgency.NAME, field).filter(value::equals).isPresent();
    }

    private static String says(Optional<Persona> persona, String field, String otherwise) {
        return persona.flatMap(known -> known.says(KemenkesAgency.NAME, field)).orElse(otherwise);
    }

    private static String proof(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** State of a registration, and whether the name asked about is its holder's. */
    record Registration(String status, boolean namaSesuai, String nomorBukti) {}

    /** How many permits are in force, and whether one is for the place asked about. */
    record Practices(String status, int jumlah, boolean tempatSama, String nomorBukti) {}

    /** State and name of a facility. */
    record Facility(String status, String nama, String nomorBukti) {}
}
