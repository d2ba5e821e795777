package id.mpp.gate.project;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The template of a licence or letter, an HTML page beside the diagram.
 *
 * @param file seen from the folder that holds {@code processes} and {@code forms}
 * @param kind its name without .html
 */
public record LetterFile(String file, String kind, Document page) {

    public static final String FILL = "data-isi";
    public static final String FORM = "data-bentuk";
    public static final String IF = "data-jika";
    public static final String REPEAT = "data-ulang";
    public static final String PART = "data-bagian";
    public static final String PICTURE = "data-gambar";

    private static final String ENDING = ".html";

    public static List<LetterFile> in(ServiceFolder service) {
        return Folder.of(service.models()).files(ENDING).stream()
                .map(name -> new LetterFile(
                        "processes/" + service.name() + "/" + name,
                        name.substring(0, name.length() - ENDING.length()),
                        Jsoup.parse(ServiceFolder.text(service.models().resolve(name)))))
                .toList();
    }

    /** All places that read something; a row of a repeated list is none of its own. */
    public List<Use> uses() {
        return page.getAllElements().stream().flatMap(LetterFile::uses).toList();
    }

    private static Stream<Use> uses(Element element) {
        Set<String> rows = element.parents().stream()
                .filter(parent -> parent.hasAttr(REPEAT))
                .map(parent -> words(parent)[0])
                .collect(Collectors.toSet());
        if (element.hasAttr(REPEAT)) {
            rows.add(words(element)[0]);
        }
        return Stream.of(FILL, IF, REPEAT)
                .filter(element::hasAttr)
                .map(attribute -> new Use(place(element, attribute), path(element, attribute)))
                .filter(use -> !rows.contains(use.root()));
    }

    private static String path(Element element, String attribute) {
        String text = element.attr(attribute).strip();
        return switch (attribute) {
            case IF -> text.replaceFirst("^!\\s*", "").replaceFirst("\\s*!?=.*", "");
            case REPEAT -> words(element).length == 3 ? words(element)[2] : "";
            default -> text;
        };
    }

    public static String[] words(Element element) {
        return element.attr(REPEAT).strip().split("\\s+");
    }

    /** How a finding calls it. */
    public static String place(Element element, String attribute) {
        return "<%s %s=\"%s\">".formatted(element.tagName(), attribute, element.attr(attribute));
    }

    /** One place that reads a path. */
    public record Use(String place, String path) {

        public String root() {
            return path.split("\\.", 2)[0];
        }
    }
}
