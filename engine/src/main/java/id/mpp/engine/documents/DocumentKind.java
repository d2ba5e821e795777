package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.services.LiveService;

/**
 * A kind of document, as {@code service.yaml} says under {@code dokumen}. That is read when a number is given, not pinned to the
 * case: how an office numbers its letters holds for all of them from a day on.
 *
 * @param title what it is called
 * @param number its pattern
 * @param series whose numbers it takes
 * @param holder where in the content the name stands that the verification page may show; empty when it names nobody
 * @param noLicence what a letter says that grants nothing, in a few words; empty for a licence
 */
record DocumentKind(String title, NumberPattern number, String series, String holder, String noLicence) {

    static DocumentKind of(LiveService service, String kind) {
        String place = service.name() + "/service.yaml, dokumen." + kind;
        JsonNode line = service.description().path("dokumen").path(kind);
        return new DocumentKind(
                required(line, "judul", place),
                NumberPattern.of(required(line, "nomor", place), place),
                line.path("seri").asText(service.name() + "/" + kind),
                line.path("pemegang").asText(""),
                line.path("bukan-izin").asText("").strip());
    }

    private static String required(JsonNode line, String name, String place) {
        String value = line.path(name).asText("").strip();
        if (value.isEmpty()) {
            throw new CannotIssue(place + "." + name + " belum diisi");
        }
        return value;
    }
}
