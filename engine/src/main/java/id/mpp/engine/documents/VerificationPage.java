package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The page itself: a few lines of HTML that every telephone shows, without script, picture or cookie. */
final class VerificationPage {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'pukul' HH.mm zzz", INDONESIAN);

    private VerificationPage() {}

    /** No more of a person than the name on the paper. */
    static String of(Verification.Found found) {
        IssuedDocument document = found.document();
        DocumentState state = found.state();
        JsonNode content = document.content();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Dokumen", document.title());
        facts.put("Nomor", document.number());
        facts.put("Pemegang", content.at("/dokumen/pemegang").asText(null));
        facts.put("Diterbitkan", DAY.format(document.issuedOn()));
        facts.put(
                "Oleh",
                content.at("/penandaTangan/jabatan").asText() + ", "
                        + content.at("/kop/pemerintah").asText());
        facts.put("Berlaku sampai", day(document.validUntil(), "Tidak ditentukan"));
        facts.put(state.kind().label() + " sejak", day(state.since(), null));
        return page(
                state.kind().label(),
                state.kind().name().toLowerCase(Locale.ROOT),
                state.kind().sentence(),
                list(facts),
                "Keadaan pada " + MOMENT.format(found.at()) + ". Cocokkan nomor dan nama di atas dengan dokumen yang"
                        + " Anda pegang; bila berbeda, dokumen itu tidak sah.");
    }

    static String unknown() {
        return page(
                "Tidak ditemukan",
                "unknown",
                "Tidak ada dokumen dengan kode ini.",
                "",
                "Periksa kembali alamat yang tercetak di bawah kode QR, huruf demi huruf. Bila alamatnya sudah benar, dokumen itu"
                        + " mungkin tidak sah: bawalah ke kantor pelayanan yang namanya tercantum pada dokumen.");
    }

    private static String day(LocalDate day, String otherwise) {
        return day == null ? otherwise : DAY.format(day);
    }

    private static String list(Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null)
                .map(fact -> "<dt>" + HtmlUtils.htmlEscape(fact.getKey()) + "</dt><dd>"
                        + HtmlUtils.htmlEscape(fact.getValue()) + "</dd>")
                .collect(Collectors.joining("\n", "<dl>\n", "\n</dl>"));
    }

    private static String page(String label, String kind, String sentence, String facts, String advice) {
        return template()
                .replace("@label@", label)
                .replace("@kind@", kind)
                .replace("@sentence@", sentence)
                .replace("@advice@", advice)
                .replace("@facts@", facts);
    }

    private static String template() {
        try (InputStream content = VerificationPage.class.getResourceAsStream("/documents/verification.html")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
