package id.mpp.workers.tataruang;

import static id.mpp.workers.tataruang.TataruangProperties.PARTNER;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        JsonNode answer = http.ask("/reklame", Map.of("X-Api-Key", settings.apiKey()), question(asked));
        return new Zone(
                state(answer.path("zona").asText("")),
                road(answer.path("kelasJalan").asText("")),
                isTaken(answer.path("tumpangTindih")),
                answer.path("nomorBukti").asText(""));
    }

    private static Map<String, String> question(ZoneQuestion asked) {
        Map<String, String> question = new HashMap<>();
        asked.kodeZona().ifPresent(zone -> question.put("kodeZona", zone));
        asked.koordinat().ifPresent(place -> question.put("koordinat", place));
        asked.mulai().ifPresent(day -> question.put("mulai", day.toString()));
        asked.selesai().ifPresent(day -> question.put("selesai", day.toString()));
        return question;
    }

    private static Zone.State state(String said) {
        return Stream.of(Zone.State.values())
                .filter(state -> state.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(PARTNER, "zona tidak dikenal"));
    }

    private static Optional<RoadClass> road(String said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(RoadClass.values())
                .filter(road -> road.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(PARTNER, "kelasJalan tidak dikenal")));
    }

    private static boolean isTaken(JsonNode said) {
        if (!said.isBoolean()) {
            throw new UnexpectedAnswer(PARTNER, "tumpangTindih bukan ya atau tidak");
        }
        return said.booleanValue();
    }
}
