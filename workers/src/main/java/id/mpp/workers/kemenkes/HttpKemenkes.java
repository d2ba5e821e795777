package id.mpp.workers.kemenkes;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ministry's permit service behind a bearer token. No public specification exists; see domain.md 3.7. */
final class HttpKemenkes implements Kemenkes {

    private static final String PARTNER = "Kemenkes";

    private final KemenkesProperties settings;
    private final PartnerHttp http;

    HttpKemenkes(KemenkesProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public Permit permit(String number) {
        JsonNode answer = ask("/sipa", Map.of("nomorSipa", number));
        return new Permit(
                said(Permit.State.class, answer),
                answer.path("jumlahTempat").asInt(),
                date(answer.path("berlakuSampai").asText("")),
                proof(answer));
    }

    @Override
    public Registration registration(String number, String name) {
        JsonNode answer = ask("/str", Map.of("nomorStr", number, "nama", name));
        Registration.State state = said(Registration.State.class, answer);
        boolean isSameName = state != Registration.State.TIDAK_DITEMUKAN && truth(answer, "namaSesuai");
        return new Registration(state, isSameName, proof(answer));
    }

    @Override
    public Practices practices(String registration, String facility) {
        JsonNode answer = ask("/sip", Map.of("nomorStr", registration, "kodeFasyankes", facility));
        Practices.State state = said(Practices.State.class, answer);
        return state == Practices.State.TIDAK_DITEMUKAN
                ? new Practices(state, 0, false, proof(answer))
                : new Practices(state, count(answer), truth(answer, "tempatSama"), proof(answer));
    }

    @Override
    public Facility facility(String code) {
        JsonNode answer = ask("/fasyankes", Map.of("kodeFasyankes", code));
        return new Facility(
                said(Facility.State.class, answer), answer.path("nama").asText(""), proof(answer));
    }

    private JsonNode ask(String path, Map<String, String> question) {
        return http.ask(path, Map.of("Authorization", "Bearer " + settings.token()), question);
    }

    private static String proof(JsonNode answer) {
        return answer.path("nomorBukti").asText("");
    }

    private static <E extends Enum<E>> E said(Class<E> states, JsonNode answer) {
        String said = answer.path("status").asText("");
        return Stream.of(states.getEnumConstants())
                .filter(state -> state.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(PARTNER, "status tidak dikenal"));
    }

    /** A count that is missing must not become a zero: it decides about a refusal. */
    private static int count(JsonNode answer) {
        JsonNode places = answer.path("jumlah");
        if (!places.isInt() || places.intValue() < 0) {
            throw new UnexpectedAnswer(PARTNER, "jumlah bukan bilangan");
        }
        return places.intValue();
    }

    private static boolean truth(JsonNode answer, String field) {
        if (!answer.path(field).isBoolean()) {
            throw new UnexpectedAnswer(PARTNER, field + " bukan ya atau tidak");
        }
        return answer.path(field).booleanValue();
    }

    private static Optional<LocalDate> date(String said) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            throw new UnexpectedAnswer(PARTNER, "berlakuSampai bukan tanggal");
        }
    }
}
