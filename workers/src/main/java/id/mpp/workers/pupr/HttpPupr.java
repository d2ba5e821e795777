package id.mpp.workers.pupr;

import id.mpp.workers.kit.partner.AnswerFields;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import java.util.EnumSet;
import java.util.Map;

/** The office's register behind a bearer token. No public specification of SIMBG or the spatial plan exists. */
final class HttpPupr implements Pupr {

    private static final String PARTNER = "PUPR";

    private final PuprProperties settings;
    private final PartnerHttp http;

    HttpPupr(PuprProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public DesignerLicence designer(String licence) {
        AnswerFields answer = ask("/perencana", Map.of("nomorLisensi", licence));
        return new DesignerLicence(
                answer.word("status", EnumSet.allOf(DesignerLicence.State.class)),
                answer.text("klasifikasi"),
                answer.date("berlakuSampai"),
                answer.text("nomorBukti"));
    }

    @Override
    public SpatialFit place(String kkpr, String region) {
        AnswerFields answer = ask("/kkpr", Map.of("nomorKkpr", kkpr, "kodeDaerah", region));
        return new SpatialFit(
                answer.word("status", EnumSet.allOf(SpatialFit.State.class)),
                answer.text("peruntukan"),
                answer.text("nomorBukti"));
    }

    private AnswerFields ask(String path, Map<String, Object> question) {
        return new AnswerFields(
                PARTNER, http.ask(path, Map.of("Authorization", "Bearer " + settings.token()), question));
    }
}
