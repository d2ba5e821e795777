package id.mpp.workers.djp;

import id.mpp.workers.kit.partner.AnswerFields;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.Redacted;
import java.util.EnumSet;
import java.util.Map;

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
        AnswerFields answer = new AnswerFields(
                PARTNER, http.ask("/kswp", Map.of("X-Api-Key", settings.apiKey()), Map.of("npwp", npwp)));
        return new TaxpayerStatus(
                answer.word("status", EnumSet.allOf(TaxpayerStatus.State.class)),
                Redacted.line(answer.text("alasan")),
                answer.text("nomorBukti"));
    }
}
