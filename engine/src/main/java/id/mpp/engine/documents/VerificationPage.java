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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The page itself: a few lines of HTML that every telephone shows, without script, picture or cookie. */
final class VerificationPage {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'pukul' HH.mm zzz", INDONESIAN);

    private static final Pattern PLACE = Pattern.compile("@(label|kind|sentence|advice|facts|survey)@");

    private VerificationPage() {}

    /** No more of a person than the name on the paper. */
    static String of(Verification.Found found) {
        IssuedDocument document = found.document();
        DocumentState state = found.state();
        return page(
                state.kind().label(),
                state.kind().name().toLowerCase(Locale.ROOT),
                sentence(found),
                list(facts(document, state)),
                "Keadaan pada " + MOMENT.format(found.at())
                        + ". Cocokkan keterangan di atas dengan dokumen yang Anda pegang;"
                        + " bila berbeda, dokumen itu tidak sah.",
                found.survey().map(VerificationPage::survey).orElse(""));
    }

    private static String survey(String path) {
        return "<p class=\"advice\">Anda pemohonnya? <a href=\"" + path + "\">Nilai layanan kami</a>, tanpa nama.</p>";
    }

    private static String sentence(Verification.Found found) {
        String noLicence = found.document().noLicence();
        String sentence = found.state().kind().sentence();
        return noLicence == null ? sentence : sentence + " Isinya: " + noLicence + "; bukan izin.";
    }

    private static Map<String, String> facts(IssuedDocument document, DocumentState state) {
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
        facts.put(
                "Berlaku sampai", day(document.validUntil(), document.noLicence() == null ? "Tidak ditentukan" : null));
        facts.put(state.kind().label() + " sejak", day(state.since(), null));
        return facts;
    }

    static String unknown() {
        return page(
                "Tidak ditemukan",
                "unknown",
                "Tidak ada dokumen dengan kode ini.",
                "",
                "Periksa kembali alamat yang tercetak di bawah kode QR, huruf demi huruf. Bila alamatnya sudah benar, dokumen itu"
                        + " mungkin tidak sah: bawalah ke kantor pelayanan yang namanya tercantum pada dokumen.",
                "");
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

    /** The facts are HTML already; a name among them that looks like a place of ours is none. */
    private static String page(String label, String kind, String sentence, String facts, String advice, String survey) {
        Map<String, String> parts = Map.of(
                "label", label,
                "kind", kind,
                "sentence", HtmlUtils.htmlEscape(sentence),
                "advice", advice,
                "facts", facts,
                "survey", survey);
        return PLACE.matcher(template()).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String template() {
        try (InputStream content = VerificationPage.class.getResourceAsStream("/documents/verification.html")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
