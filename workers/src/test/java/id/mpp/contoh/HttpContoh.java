package id.mpp.contoh;

import id.mpp.workers.kit.partner.AnswerFields;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import java.util.Map;

/** Contoh's interface over HTTP. */
final class HttpContoh implements Contoh {

    private final ContohProperties settings;
    private final PartnerHttp http;

    HttpContoh(ContohProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json("Contoh", settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public int members(String nik, String kind) {
        return new AnswerFields(
                        "Contoh",
                        http.ask("/anggota", Map.of("X-Api-Key", settings.apiKey()), Map.of("nik", nik, "jenis", kind)))
                .count("jumlah");
    }
}
