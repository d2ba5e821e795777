package id.mpp.workers.dukcapil;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dukcapil's method CALL_VERIFY_BY_ELEMEN, which compares and gives no data away. */
final class HttpDukcapil implements Dukcapil {

    private static final String PARTNER = "Dukcapil";

    private final DukcapilProperties settings;
    private final PartnerHttp http;

    HttpDukcapil(DukcapilProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public Optional<Likeness> compare(Resident resident, String transactionId) {
        Map<String, Object> question = new ElementQuestion(settings).of(resident, transactionId);
        String path = "/get_json/" + settings.lembaga() + "/CALL_VERIFY_BY_ELEMEN";
        JsonNode content = http.ask(path, Map.of(), question).path("content").path(0);
        if (content.has("NAMA_LGKP")) {
            return Optional.of(likeness(content, question));
        }
        return withoutVerdict(content);
    }

    private static Likeness likeness(JsonNode content, Map<String, Object> question) {
        return new Likeness(
                percent(content, "NAMA_LGKP"),
                sent(question, content, "TGL_LHR"),
                sent(question, content, "JENIS_KLMIN"));
    }

    private static Optional<Integer> sent(Map<String, Object> question, JsonNode content, String element) {
        return question.containsKey(element) ? Optional.of(percent(content, element)) : Optional.empty();
    }

    private static int percent(JsonNode content, String element) {
        return Likeness.percent(content.path(element).asText(""))
                .orElseThrow(() -> new UnexpectedAnswer(PARTNER, element + " tanpa nilai"));
    }

    /** The meanings of the codes are not published, so the words decide; what they do not say is no verdict. */
    private Optional<Likeness> withoutVerdict(JsonNode content) {
        String code = content.path("RESPONSE_CODE").asText("");
        String words =
                (content.path("RESPONSE").asText("") + content.path("RESPON").asText("")).toLowerCase(Locale.ROOT);
        if (words.contains("kuota")) {
            throw new PartnerUnavailable(PARTNER, "menyatakan kuota akses hari ini telah habis", null);
        }
        if (settings.notFoundCodes().contains(code) || words.contains("tidak ditemukan")) {
            return Optional.empty();
        }
        if (words.matches(".*(user|password|ip |akses|lembaga).*")) {
            throw PartnerHttp.wrongCredentials(PARTNER);
        }
        throw new UnexpectedAnswer(PARTNER, "RESPONSE_CODE " + (code.matches("\\d{1,3}") ? code : "tidak dikenal"));
    }
}
