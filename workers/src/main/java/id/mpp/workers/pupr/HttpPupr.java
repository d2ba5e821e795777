package id.mpp.workers.pupr;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        JsonNode answer = ask("/perencana", Map.of("nomorLisensi", licence));
        return new DesignerLicence(
                state(DesignerLicence.State.values(), answer),
                answer.path("klasifikasi").asText(""),
                date(answer.path("berlakuSampai").asText("")),
                answer.path("nomorBukti").asText(""));
    }

    @Override
    public SpatialFit place(String kkpr, String region) {
        JsonNode answer = ask("/kkpr", Map.of("nomorKkpr", kkpr, "kodeDaerah", region));
        return new SpatialFit(
                state(SpatialFit.State.values(), answer),
                answer.path("peruntukan").asText(""),
                answer.path("nomorBukti").asText(""));
    }

    private JsonNode ask(String path, Map<String, Object> question) {
        return http.ask(path, Map.of("Authorization", "Bearer " + settings.token()), question);
    }

    private static <S extends Enum<S>> S state(S[] known, JsonNode answer) {
        String said = answer.path("status").asText("");
        return Stream.of(known)
                .filter(state -> state.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(PARTNER, "status tidak dikenal"));
    }

    private static Optional<LocalDate> date(String said) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            throw new UnexpectedAnswer(PARTNER, "berlakuSampai bukan tanggal");
        }
    }
}
