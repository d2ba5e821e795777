package id.mpp.engine.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** What the public sees: a form that every telephone shows, without script, picture or cookie. */
final class SurveyPage {

    private static final Pattern PLACE = Pattern.compile("@(title|content|advice)@");
    private static final String ANONYMOUS =
            "Jawaban disimpan tanpa nama dan tanpa nomor permohonan. Keluhan yang perlu ditindaklanjuti disampaikan"
                    + " lewat loket pengaduan MPP atau SP4N-LAPOR!.";

    private SurveyPage() {}

    /** The nine questions about a service, with what has been chosen already. */
    static String form(String service, Filled filled) {
        String fault = filled.isBegun()
                ? message("bad", "Belum semua pertanyaan dijawab. Lengkapi yang ditandai, lalu kirim sekali lagi.")
                : "";
        String questions = Arrays.stream(Element.values())
                .map(element -> question(element, filled))
                .collect(Collectors.joining("\n"));
        return page(
                service,
                fault + "<form method=\"post\">\n" + questions + "\n<button>Kirim jawaban</button>\n</form>",
                ANONYMOUS);
    }

    private static String question(Element element, Filled filled) {
        boolean isMissing = filled.isBegun() && filled.mark(element) == null;
        String answers = IntStream.rangeClosed(1, element.answers().size())
                .mapToObj(mark -> answer(element, mark, filled))
                .collect(Collectors.joining("\n"));
        return "<fieldset%s><legend><small>%d. %s</small>%s%s</legend>\n%s\n</fieldset>"
                .formatted(
                        isMissing ? " class=\"missing\"" : "",
                        element.ordinal() + 1,
                        element.label(),
                        element.question(),
                        isMissing ? "<em>Belum dijawab</em>" : "",
                        answers);
    }

    private static String answer(Element element, int mark, Filled filled) {
        return "<label><input type=\"radio\" name=\"%s\" value=\"%d\" required%s> %s</label>"
                .formatted(
                        element.column(),
                        mark,
                        Integer.valueOf(mark).equals(filled.mark(element)) ? " checked" : "",
                        element.answers().get(mark - 1));
    }

    static String thanks(String service) {
        return page(
                service,
                message(
                        "good",
                        "Terima kasih. Survei ini sudah diisi; jawaban Anda membantu kami memperbaiki layanan."),
                ANONYMOUS);
    }

    static String closed(String service) {
        return page(service, message("", "Waktu pengisian survei ini sudah berakhir."), ANONYMOUS);
    }

    static String unknown() {
        return page(
                "Survei tidak ditemukan",
                message("bad", "Tidak ada survei dengan kode ini."),
                "Pindai ulang kode QR, atau periksa alamatnya huruf demi huruf. Petugas loket dapat memberikan kodenya lagi.");
    }

    static String tooMany() {
        return page(
                "Coba lagi nanti",
                message("bad", "Terlalu banyak kode yang salah dari jaringan ini."),
                "Tunggu sepuluh menit, lalu pindai kode QR sekali lagi.");
    }

    private static String message(String tone, String sentence) {
        return "<p class=\"message %s\" role=\"status\">%s</p>\n".formatted(tone, sentence);
    }

    /** The content is HTML already; a title that looks like a place of ours is none. */
    private static String page(String title, String content, String advice) {
        Map<String, String> parts = Map.of(
                "title", HtmlUtils.htmlEscape(title),
                "content", content,
                "advice", advice);
        return PLACE.matcher(template()).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String template() {
        try (InputStream content = SurveyPage.class.getResourceAsStream("/survey/survey.html")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
