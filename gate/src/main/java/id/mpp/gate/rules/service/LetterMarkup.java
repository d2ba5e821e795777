package id.mpp.gate.rules.service;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.LetterFile;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What a template may be made of, as the worker that draws it demands: nothing that runs, nothing that is fetched. */
final class LetterMarkup {

    private static final Set<String> ELEMENTS = Set.of(
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
    private static final Set<String> ATTRIBUTES = Set.of(
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
            LetterFile.FILL,
            LetterFile.FORM,
            LetterFile.IF,
            LetterFile.REPEAT,
            LetterFile.PART,
            LetterFile.PICTURE);
    private static final Pattern FETCHES = Pattern.compile("(?i)url\\s*\\(|@import|@font-face");

    private LetterMarkup() {}

    /** What is not allowed. */
    static Stream<Finding> faults(LetterFile letter) {
        return letter.page().getAllElements().stream()
                .filter(element -> element != letter.page())
                .flatMap(element -> faults(letter, element));
    }

    private static Stream<Finding> faults(LetterFile letter, Element element) {
        if (!ELEMENTS.contains(element.tagName())) {
            return Stream.of(finding(letter, element, "elemen ini tidak diperbolehkan pada templat"));
        }
        Stream<Finding> attributes = element.attributes().asList().stream()
                .filter(attribute -> !isAllowed(attribute))
                .map(attribute -> finding(
                        letter, element, "atribut " + attribute.getKey() + " tidak diperbolehkan pada templat"));
        boolean fetches =
                FETCHES.matcher(element.data() + element.attr("style")).find();
        return Stream.concat(
                attributes,
                fetches
                        ? Stream.of(finding(letter, element, "gaya mengambil berkas dari tempat lain"))
                        : Stream.empty());
    }

    private static boolean isAllowed(Attribute attribute) {
        return ATTRIBUTES.contains(attribute.getKey())
                && (!attribute.getKey().equals("src") || attribute.getValue().startsWith("data:image/png;base64,"));
    }

    private static Finding finding(LetterFile letter, Element element, String wrong) {
        return new Finding(letter.file(), "<" + element.tagName() + ">", wrong, "Hapus, atau tulis dengan cara lain");
    }
}
