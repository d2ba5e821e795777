package id.mpp.workers.dinkes;

import id.mpp.workers.kit.partner.AnswerFields;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import java.util.EnumSet;
import java.util.Map;

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
        AnswerFields answer = new AnswerFields(
                PARTNER, http.ask("/slhs", Map.of("X-Api-Key", settings.apiKey()), Map.of("nomorSlhs", number)));
        return new Certificate(
                answer.word("status", EnumSet.allOf(Certificate.State.class)),
                answer.date("berlakuSampai"),
                answer.text("nomorBukti"));
    }
}
