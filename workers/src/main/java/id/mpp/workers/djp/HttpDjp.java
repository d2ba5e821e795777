package id.mpp.workers.djp;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.Redacted;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.Map;
import java.util.stream.Stream;

/** DJP's KSWP service. No public specification exists; see domain.md 3.2. */
final class HttpDjp implements Djp {

    private static final String PARTNER = "DJP";

    private final DjpProperties settings;
    private final PartnerHttp http;

    HttpDjp(DjpProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public TaxpayerStatus status(String npwp) {
        JsonNode answer = http.ask("/kswp", Map.of("X-Api-Key", settings.apiKey()), Map.of("npwp", npwp));
        return new TaxpayerStatus(
                state(answer.path("status").asText("")),
                Redacted.line(answer.path("alasan").asText("")),
                answer.path("nomorBukti").asText(""));
    }

    private static TaxpayerStatus.State state(String said) {
        return Stream.of(TaxpayerStatus.State.values())
                .filter(state -> state.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(PARTNER, "status tidak dikenal"));
    }
}
