package id.mpp.workers.dokumen;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.NotRetryable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A template that is being filled in. Values only ever become text; what HTML there is comes from the template's author. */
final class Template {

    static final String FILL = "data-isi";
    static final String FORM = "data-bentuk";
    static final String IF = "data-jika";
    static final String REPEAT = "data-ulang";
    static final String PART = "data-bagian";
    static final String PICTURE = "data-gambar";

    private final Document page;
    private final QrCode qr;

    private Template(Document page, QrCode qr) {
        this.page = page;
        this.qr = qr;
    }

    /** The finished page. */
    static Document fill(String html, Content content) {
        Document page = Jsoup.parse(html);
        AllowedMarkup.check(page);
        page.select("[" + PART + "]").forEach(Template::insertPart);
        Template template = new Template(page, new QrCode(content.text("dokumen.alamatVerifikasi")));
        template.fill(page, content);
        return template.page;
    }

    private static void insertPart(Element place) {
        String html = Resources.text("bagian/" + name(place.attr(PART)) + ".html");
        place.removeAttr(PART).html("").append(html);
    }

    private static String name(String part) {
        return switch (part) {
            case "kop", "tanda-tangan", "verifikasi" -> part;
            default ->
                throw new NotRetryable(
                        "Templat meminta bagian yang tidak dikenal: " + part,
                        "Pilih salah satu: kop, tanda-tangan, verifikasi");
        };
    }

    private void fill(Element element, Content content) {
        if (element.hasAttr(IF) && !Condition.of(element.attr(IF)).holds(content)) {
            element.remove();
        } else if (element.hasAttr(REPEAT)) {
            repeat(element, content);
        } else if (element.hasAttr(FILL)) {
            element.text(text(element, content));
            clean(element);
        } else {
            picture(element);
            element.children().forEach(child -> fill(child, content));
            clean(element);
        }
    }

    private static String text(Element element, Content content) {
        String path = element.attr(FILL).strip();
        String text = content.text(path);
        return element.hasAttr(FORM) ? TextForm.of(element.attr(FORM)).write(path, text) : text;
    }

    /** {@code data-ulang="butir di permohonan.dokumen"}: the element once for each row. */
    private void repeat(Element element, Content content) {
        String[] words = element.attr(REPEAT).strip().split("\\s+");
        if (words.length != 3 || !words[1].equals("di")) {
            throw new NotRetryable(
                    "Templat berisi data-ulang yang tidak terbaca", "Tulis misalnya: butir di permohonan.dokumen");
        }
        for (JsonNode row : content.rows(words[2])) {
            Element copy = element.clone().removeAttr(REPEAT);
            element.before(copy);
            fill(copy, content.with(words[0], row));
        }
        element.remove();
    }

    private void picture(Element element) {
        if (element.hasAttr(PICTURE)) {
            element.attr("src", qr.address());
        }
    }

    /** Nothing of the template's own language is left in the document. */
    private static void clean(Element element) {
        element.attributes().asList().stream()
                .map(org.jsoup.nodes.Attribute::getKey)
                .filter(name -> name.startsWith("data-"))
                .forEach(element::removeAttr);
    }
}
