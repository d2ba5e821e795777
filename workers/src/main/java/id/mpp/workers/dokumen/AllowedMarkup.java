package id.mpp.workers.dokumen;

import id.mpp.workers.kit.NotRetryable;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a template may be made of: words, tables and style; nothing that runs, and nothing that is fetched from elsewhere. */
final class AllowedMarkup {

    static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "header",
            "main",
            "section",
            "footer",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "span",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "sub",
            "sup",
            "br",
            "hr",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "colgroup",
            "col",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "img");
    static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "style",
            "lang",
            "charset",
            "colspan",
            "rowspan",
            "scope",
            "alt",
            "start",
            "type",
            "src",
            Template.FILL,
            Template.FORM,
            Template.IF,
            Template.REPEAT,
            Template.PART,
            Template.PICTURE);
    static final Pattern FETCHES = Pattern.compile("(?i)url\\s*\\(|@import|@font-face");

    private AllowedMarkup() {}

    static void check(Document page) {
        page.getAllElements().stream().filter(element -> element != page).forEach(AllowedMarkup::check);
    }

    private static void check(Element element) {
        if (!ELEMENTS.contains(element.tagName())) {
            throw refused("elemen <" + element.tagName() + ">");
        }
        element.attributes().asList().forEach(attribute -> check(element, attribute));
        if (element.tagName().equals("style") && FETCHES.matcher(element.data()).find()) {
            throw refused("gaya yang mengambil berkas lain");
        }
    }

    private static void check(Element element, Attribute attribute) {
        boolean isKnown = ATTRIBUTES.contains(attribute.getKey());
        boolean isPicture = attribute.getKey().equals("src");
        if (!isKnown || isPicture && !attribute.getValue().startsWith("data:image/png;base64,")) {
            throw refused("atribut " + attribute.getKey() + " pada <" + element.tagName() + ">");
        }
        if (attribute.getKey().equals("style")
                && FETCHES.matcher(attribute.getValue()).find()) {
            throw refused("gaya yang mengambil berkas lain");
        }
    }

    private static NotRetryable refused(String what) {
        return new NotRetryable(
                "Templat berisi " + what + ", yang tidak diperbolehkan", "Hapus bagian itu dari templat");
    }
}
