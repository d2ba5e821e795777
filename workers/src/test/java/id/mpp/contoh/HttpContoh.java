package id.mpp.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
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
        JsonNode answer =
                http.ask("/anggota", Map.of("X-Api-Key", settings.apiKey()), Map.of("nik", nik, "jenis", kind));
        if (!answer.path("jumlah").isInt()) {
            throw new UnexpectedAnswer("Contoh", "jumlah tidak ada");
        }
        return answer.path("jumlah").asInt();
    }
}
