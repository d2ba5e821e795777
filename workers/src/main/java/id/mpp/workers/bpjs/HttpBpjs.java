package id.mpp.workers.bpjs;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.bpjs.Membership.State;
import id.mpp.workers.kit.partner.AnswerFields;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;

/** BPJS behind signed headers; how a call went stands in {@code metaData.code}, not in the HTTP status. */
final class HttpBpjs implements Bpjs {

    private static final String PARTNER = "BPJS";
    private static final EnumSet<State> PARTNERS = EnumSet.complementOf(EnumSet.of(State.TIDAK_DIAJUKAN));

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
        AnswerFields said = new AnswerFields(PARTNER, answer.path("response"));
        return new Membership(
                noNpp.isEmpty() ? State.TIDAK_DIAJUKAN : said.word("ketenagakerjaan", PARTNERS),
                noVa.isEmpty() ? State.TIDAK_DIAJUKAN : said.word("kesehatan", PARTNERS),
                said.text("nomorBukti"));
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
}
