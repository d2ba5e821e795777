package id.mpp.workers.dinkes;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The office's certificate service behind an API key. No public specification exists: the region agrees on its own. */
final class HttpDinkes implements Dinkes {

    private static final String PARTNER = "Dinkes";

    private final DinkesProperties settings;
    private final PartnerHttp http;

    HttpDinkes(DinkesProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public Certificate certificate(String number) {
        JsonNode answer = http.ask("/slhs", Map.of("X-Api-Key", settings.apiKey()), Map.of("nomorSlhs", number));
        return new Certificate(
                state(answer.path("status").asText("")),
                date(answer.path("berlakuSampai").asText("")),
                answer.path("nomorBukti").asText(""));
    }

    private static Certificate.State state(String said) {
        return Stream.of(Certificate.State.values())
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
