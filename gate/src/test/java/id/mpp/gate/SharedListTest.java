package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the gate lets through in a letter is what the worker draws and the engine fills; they share no code, but this list. */
class SharedListTest {

    /** Whatever an author may think of; those that a parser drops outside their own place are left out. */
    private static final List<String> ELEMENTS =
            words("a abbr address area article aside audio b base bdi bdo big blockquote br"
                    + " button canvas center cite code data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption"
                    + " figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label legend li link main map"
                    + " mark marquee menu meta meter nav noscript object ol optgroup option output p param picture pre progress q s"
                    + " samp script section select small source span strike strong style sub summary sup svg template textarea time"
                    + " title tt u ul var video wbr");

    private static final List<String> OF_TABLES =
            words("html head body table caption colgroup col thead tbody tfoot tr th td");

    private static final List<String> ATTRIBUTES =
            words("accesskey action align alt autofocus background bgcolor border"
                    + " charset cite class color cols colspan content data data-bagian data-bentuk data-gambar data-isi data-jika"
                    + " data-lain data-ulang dir download face for formaction headers height hidden href http-equiv id lang method"
                    + " name onclick onerror onload ping rel role rowspan rows scope size span src srcdoc srcset start style tabindex"
                    + " target title type usemap value width xmlns");

    private static final String LETTER = "processes/uji-dokumen/izin-uji.html";
    private static final Properties SHARED = new Properties();

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        try (Reader content = Files.newBufferedReader(Path.of("src/test/resources/letters.properties"))) {
            SHARED.load(content);
        }
    }

    @Test
    void theElementsAreThoseOfTheWorker() throws IOException {
        String table =
                "<table><caption></caption><colgroup><col></colgroup><thead><tr><th></th></tr></thead><tbody><tr><td></td></tr>"
                        + "</tbody><tfoot></tfoot></table>";
        List<String> refused = found(each(ELEMENTS, "<div><%1$s></%1$s></div>") + table, "elemen ini tidak");
        assertThat(Stream.concat(ELEMENTS.stream(), OF_TABLES.stream())
                        .filter(element -> !refused.contains("<" + element + ">")))
                .containsExactlyInAnyOrder(shared("elements"));
    }

    @Test
    void theAttributesAreThoseOfTheWorker() throws IOException {
        List<String> refused = found(each(ATTRIBUTES, "<p %s='data:image/png;base64,AAAA'></p>"), "atribut ");
        assertThat(ATTRIBUTES.stream()
                        .filter(attribute -> refused.stream().noneMatch(said -> said.contains(" " + attribute + " "))))
                .containsExactlyInAnyOrder(shared("attributes"));
    }

    @Test
    void formsPartsAndNamesAreThoseOfWorkerAndEngine() throws IOException {
        assertThat(choices("<p data-bentuk='x'></p>", "tidak dikenal", "")).containsExactlyInAnyOrder(shared("forms"));
        assertThat(choices("<p data-bagian='x'></p>", "tidak dikenal", "")).containsExactlyInAnyOrder(shared("parts"));
        for (String root : words("dokumen keputusan penandaTangan kop")) {
            assertThat(choices("<p data-isi='" + root + ".x'></p>", "tidak ada " + root + ".x", root + "."))
                    .containsExactlyInAnyOrder(shared(root));
        }
    }

    /** Elements, or for attributes what is said of them. */
    private List<String> found(String body, String wrong) throws IOException {
        return with(body).findings().stream()
                .filter(finding ->
                        finding.file().equals(LETTER) && finding.wrong().startsWith(wrong))
                .map(finding -> wrong.startsWith("elemen") ? finding.element() : finding.wrong())
                .toList();
    }

    private List<String> choices(String body, String wrong, String prefix) throws IOException {
        return with(body).findings().stream()
                .filter(finding -> finding.wrong().contains(wrong))
                .flatMap(finding ->
                        Arrays.stream(finding.todo().replaceFirst("^[^:]*:", "").split(",")))
                .map(choice -> choice.strip().replaceFirst("^" + prefix.replace(".", "\\."), ""))
                .toList();
    }

    private Workspace with(String body) throws IOException {
        Path copy = folder.resolve("salinan-" + Math.abs(body.hashCode()));
        Workspace workspace = Workspace.in(copy);
        workspace.replace(LETTER, "</body>", body + "</body>");
        return workspace;
    }

    private static String each(List<String> names, String pattern) {
        return names.stream().map(name -> pattern.formatted(name)).collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static String[] shared(String name) {
        return SHARED.getProperty(name).split(",\\s*");
    }
}
