package id.mpp.workers.bpjs;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/** BPJS behind signed headers; how a call went stands in {@code metaData.code}, not in the HTTP status. */
final class HttpBpjs implements Bpjs {

    private static final String PARTNER = "BPJS";

    private final BpjsProperties settings;
    private final Clock clock;
    private final PartnerHttp http;

    HttpBpjs(BpjsProperties settings, Partners partners, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public Membership membership(String noNpp, String noVa) {
        JsonNode answer = http.ask("/kepesertaan", headers(), Map.of("noNpp", noNpp, "noVa", noVa));
        check(answer.path("metaData").path("code").asText(""));
        JsonNode said = answer.path("response");
        return new Membership(
                state(noNpp, said.path("ketenagakerjaan").asText("")),
                state(noVa, said.path("kesehatan").asText("")),
                said.path("nomorBukti").asText(""));
    }

    private Map<String, String> headers() {
        long now = clock.instant().getEpochSecond();
        return Map.of(
                "X-cons-id", settings.consId(),
                "X-timestamp", Long.toString(now),
                "X-signature", new Signature(settings.consId(), settings.secret()).at(now),
                "user_key", settings.userKey());
    }

    private static void check(String code) {
        switch (code) {
            case "200" -> {}
            case "401", "403" -> throw PartnerHttp.wrongCredentials(PARTNER);
            case "429", "500", "503", "504" ->
                throw new PartnerUnavailable(PARTNER, "sedang terganggu (kode " + code + ")", null);
            default -> throw new UnexpectedAnswer(PARTNER, "metaData.code tidak dikenal");
        }
    }

    private static Membership.State state(String number, String said) {
        if (number.isEmpty()) {
            return Membership.State.TIDAK_DIAJUKAN;
        }
        return Stream.of(Membership.State.AKTIF, Membership.State.TIDAK_AKTIF, Membership.State.TIDAK_DITEMUKAN)
                .filter(state -> state.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(PARTNER, "status kepesertaan tidak dikenal"));
    }
}
