package id.mpp.workers.tataruang;

import static id.mpp.workers.tataruang.TataruangProperties.PARTNER;

import id.mpp.workers.kit.partner.AnswerFields;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The service behind a key in a header. No public specification exists; every region has its own map. */
final class HttpTataruang implements Tataruang {

    private final TataruangProperties settings;
    private final PartnerHttp http;

    HttpTataruang(TataruangProperties settings, Partners partners) {
        this.settings = settings;
        this.http = partners.json(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
    }

    @Override
    public Zone zone(ZoneQuestion asked) {
        AnswerFields answer = new AnswerFields(
                PARTNER, http.ask("/reklame", Map.of("X-Api-Key", settings.apiKey()), question(asked)));
        return new Zone(
                answer.word("zona", EnumSet.allOf(Zone.State.class)),
                road(answer),
                answer.truth("tumpangTindih"),
                answer.text("nomorBukti"));
    }

    private static Map<String, String> question(ZoneQuestion asked) {
        Map<String, String> question = new HashMap<>();
        asked.kodeZona().ifPresent(zone -> question.put("kodeZona", zone));
        asked.koordinat().ifPresent(place -> question.put("koordinat", place));
        asked.mulai().ifPresent(day -> question.put("mulai", day.toString()));
        asked.selesai().ifPresent(day -> question.put("selesai", day.toString()));
        return question;
    }

    private static Optional<RoadClass> road(AnswerFields answer) {
        return answer.text("kelasJalan").isEmpty()
                ? Optional.empty()
                : Optional.of(answer.word("kelasJalan", EnumSet.allOf(RoadClass.class)));
    }
}
