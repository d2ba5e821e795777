package id.mpp.workers.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import id.mpp.workers.kit.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The templates and contracts beside the diagrams are what the rows of the topics say. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {"mpp.engine.base-url=http://localhost:1", "mpp.sandbox-url=http://localhost:1"})
@ActiveProfiles("demo")
class DesignerFilesTest {

    private static final Path FOLDER = Path.of("../processes/.camunda");

    private final List<Agency> agencies;

    DesignerFilesTest(@Autowired List<Agency> agencies) {
        this.agencies = agencies;
    }

    /** An input and an output of every kind. */
    record Question(
            @FromRecord("pemohon.nik") @Meaning("NIK") Optional<String> nik,
            @Meaning("Nomor pokok") String nomor,
            @Meaning("Banyaknya") Long banyak,
            @Meaning("Temuan lama") Finding temuan,
            @Meaning("Mendesak?") Boolean mendesak,
            @Meaning("Tanggal") Optional<java.time.LocalDate> tanggal) {}

    /** What is written. */
    record Answer(
            @Meaning("Hasil") Finding hasil,
            @Meaning("Jumlah") Long jumlah) {}

    @Test
    void theFilesBesideTheDiagramsAreWhatTheBuildWrites() {
        assertThat(DesignerFiles.write(agencies, FOLDER))
                .as("files that differed from the rows of the topics and were written anew just now:"
                        + " look at them, raise the version of a changed topic, and commit them")
                .isEmpty();
    }

    @Test
    void noFileIsLeftOfAnAgencyThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("element-templates"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .as("element templates: one file an agency, and those of no agency")
                    .isSubsetOf(Stream.concat(
                                    agencies.stream().map(Agency::name),
                                    Stream.of("milestone", "legal-clock", "working-days", "officer-task", "panggil"))
                            .toList());
        }
    }

    @Test
    void aDifferenceIsFoundAndWrittenOnce(@TempDir Path folder) throws IOException {
        List<Agency> one = List.of(agency());
        assertThat(DesignerFiles.write(one, folder)).hasSize(2);
        Files.writeString(folder.resolve("topics/contoh.json"), "{}");

        assertThat(DesignerFiles.write(one, folder)).containsExactly(folder.resolve("topics/contoh.json"));
        assertThat(DesignerFiles.write(one, folder)).isEmpty();
    }

    @Test
    void theContractNamesEveryVariableWithItsType(@TempDir Path folder) throws IOException {
        JsonNode topic = read(folder, "topics").at("/topics/0");

        assertThat(topic.at("/topic").asText()).isEqualTo("contoh-uji-topik");
        assertThat(topic.at("/record/0/path").asText()).isEqualTo("pemohon.nik");
        assertThat(topic.at("/record/0/required").asBoolean()).isFalse();
        assertThat(topic.path("inputs").findValuesAsText("name"))
                .containsExactly("nomor", "banyak", "temuan", "mendesak", "tanggal");
        assertThat(topic.path("inputs").findValuesAsText("type"))
                .containsExactly("text", "number", "choice", "boolean", "date");
        assertThat(topic.at("/outputs/0/choices")).hasSize(Finding.values().length);
        assertThat(topic.at("/outputs/1/type").asText()).isEqualTo("number");
        assertThat(topic.at("/errors/0/code").asText()).isEqualTo("tidak-berhak");
        assertThat(topic.at("/limit").asText()).isEqualTo("PT5M");
        assertThat(topic.at("/retry").asText()).isEqualTo("standard");
    }

    @Test
    void theTemplateSetsTheTopicAndAsksForWhatIsRequired(@TempDir Path folder) throws IOException {
        JsonNode template = read(folder, "element-templates").get(0);

        assertThat(template.path("$schema").asText()).endsWith("/element-templates-json-schema/resources/schema.json");
        assertThat(template.path("id").asText()).isEqualTo("mpp-contoh-uji-topik");
        assertThat(template.path("version").asInt()).isEqualTo(3);
        assertThat(template.path("properties"))
                .extracting(
                        property -> property.path("type").asText(),
                        property -> property.path("value").asText())
                .containsExactly(
                        tuple("Hidden", "external"),
                        tuple("Hidden", "contoh-uji-topik"),
                        tuple("String", "${nomor}"),
                        tuple("String", "${banyak}"),
                        tuple("Dropdown", "${temuan}"),
                        tuple("Dropdown", "${mendesak}"));
        assertThat(template.at("/properties/2/constraints/notEmpty").asBoolean())
                .isTrue();
        assertThat("${5}")
                .matches(template.at("/properties/3/constraints/pattern/value").asText());
        assertThat("5")
                .doesNotMatch(
                        template.at("/properties/3/constraints/pattern/value").asText());
        assertThat(template.at("/properties/4/choices").findValuesAsText("value"))
                .startsWith("${temuan}", Finding.values()[0].name());
        assertThat(template.toString()).doesNotContain("nik");
    }

    /** Modeler would write an empty mapping for each of them, which hides the variable or breaks the deployment. */
    @Test
    void theTemplateTellsWhatADiagramNeedNotSay(@TempDir Path folder) throws IOException {
        assertThat(read(folder, "element-templates").get(0).path("description").asText())
                .startsWith("Menguji. Membaca bila ada: tanggal (Tanggal: tanggal (YYYY-MM-DD)).")
                .contains(" Menulis: hasil (Hasil: salah satu pilihan COCOK, ", "; jumlah (Jumlah: bilangan bulat).")
                .endsWith(" Galat yang perlu ditangkap diagram: tidak-berhak (Pemohon tidak berhak).");
    }

    @Test
    void anEarlierVersionStaysBesideTheNewest(@TempDir Path folder) throws IOException {
        DesignerFiles.write(List.of(agency(2)), folder);
        DesignerFiles.write(List.of(agency(3)), folder);

        JsonNode templates = read(folder, "element-templates");

        assertThat(templates.findValuesAsText("version")).containsExactly("3", "2");
        assertThat(DesignerFiles.write(List.of(agency(3)), folder)).isEmpty();
    }

    private static JsonNode read(Path folder, String kind) throws IOException {
        DesignerFiles.write(List.of(agency()), folder);
        return new ObjectMapper()
                .readTree(folder.resolve(kind).resolve("contoh.json").toFile());
    }

    private static Agency agency() {
        return agency(3);
    }

    private static Agency agency(int version) {
        return new Agency(
                "contoh",
                List.of(Topic.topic("contoh-uji-topik", "Menguji")
                        .version(version)
                        .fails("tidak-berhak", "Pemohon tidak berhak")
                        .handledBy(Question.class, Answer.class, (job, input) -> null)));
    }
}
