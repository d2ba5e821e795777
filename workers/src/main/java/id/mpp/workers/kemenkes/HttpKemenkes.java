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
        Map<String, String> headers = Map.of("Authorization", "Bearer " + settings.token());
        JsonNode answer = http.ask("/sipa", headers, Map.of("nomorSipa", number));
        return new Permit(
                state(answer.path("status").asText("")),
                answer.path("jumlahTempat").asInt(),
                date(answer.path("berlakuSampai").asText("")),
                answer.path("nomorBukti").asText(""));
    }

    private static Permit.State state(String said) {
        return Stream.of(Permit.State.values())
                .filter(state -> state.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(PARTNER, "status tidak dikenal"));
    }

    private static Optional<LocalDate> date(String said) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            throw new UnexpectedAnswer(PARTNER, "berlakuSampai bukan tanggal");
        }
    }
}
