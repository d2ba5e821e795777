package id.mpp.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever chooses one of our templates in Modeler and fills what its panel asks for has a diagram that passes the gate. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesTest {

    private static final String LIMIT = "limit: {days: 5, at-limit: automatic, source: UU 30/2014 Ps 53}\n";

    private final ModelerPage modeler = new ModelerPage();

    @AfterAll
    void close() {
        modeler.close();
    }

    @ParameterizedTest
    @MethodSource("templatesAndTypes")
    void aTemplateGivesADiagramThatPassesTheGate(String template, String type, @TempDir Path folder)
            throws IOException {
        Sketch sketch = Sketch.in(folder);
        boolean isTimed = template.startsWith("mpp-batas-");
        JsonNode contract = contract(template);
        sketch.settings("mpp-batas-waktu".equals(template) ? LIMIT : "");
        if (type.equals("bpmn:CallActivity")) {
            sketch.withCalledProcesses();
        }
        sketch.asks(ownInputs(contract));
        sketch.drawn(Steps.with(type, isTimed, contract.path("errors")));

        assertThat(modeler.open(Files.readString(sketch.diagram()), Repository.OURS.templates()))
                .isEmpty();
        modeler.apply(Steps.id(type), template);
        fill(modeler.panelOf(Steps.id(type)), template);
        sketch.drawn(modeler.save(), modeler.picture());

        assertThat(sketch.findings()).isEmpty();
        assertThat(Files.readString(sketch.diagram())).contains("modelerTemplate=\"" + template + "\"");
        assertThat(modeler.complaints()).isEmpty();
    }

    @Test
    void everyTemplateNamesTheOfficialSchema() {
        assertThat(Repository.OURS.templates())
                .isNotEmpty()
                .allSatisfy(template -> assertThat(template.path("$schema").asText())
                        .endsWith("/element-templates-json-schema/resources/schema.json"));
    }

    /** So that an empty list of complaints means something. */
    @Test
    void aTemplateThatBreaksTheSchemaIsRefused() {
        var templates = Repository.OURS.templates();
        ((ObjectNode) templates.get(0)).remove("appliesTo");

        assertThat(modeler.open(Repository.text(Repository.OURS.diagrams().get(0)), templates))
                .anyMatch(fault -> fault.contains("appliesTo"));
    }

    @Test
    void theGroupsOfTheTaskTemplatesAreThoseOfTheFile() {
        JsonNode groups = Repository.read(Repository.OURS.root().resolve("processes/.camunda/groups.json"));

        assertThat(Repository.OURS.templates())
                .filteredOn(template -> template.path("id").asText().startsWith("mpp-officer-task"))
                .hasSize(2)
                .allSatisfy(template -> {
                    JsonNode choices = template.at("/properties/0/choices");
                    assertThat(choices.findValuesAsText("value"))
                            .isEqualTo(groups.path("groups").findValuesAsText("id"));
                    assertThat(choices.findValuesAsText("name"))
                            .isEqualTo(groups.path("groups").findValuesAsText("name"));
                });
    }

    @Test
    void aNewGroupCanBeChosenAfterTheDocsAreWritten(@TempDir Path folder) throws IOException {
        Repository copy = Repository.OURS.copyTo(folder);
        Path groups = folder.resolve("processes/.camunda/groups.json");
        Files.writeString(groups, Repository.text(groups).replace("petugas-pupr", "petugas-dlh"));

        assertThat(Node.run("docs.mjs", folder.toString()).lines())
                .containsExactly(
                        "processes/.camunda/element-templates/officer-task.json: kelompok petugas diperbarui.");

        assertThat(copy.templates())
                .filteredOn(template -> template.path("id").asText().startsWith("mpp-officer-task"))
                .allSatisfy(template -> assertThat(
                                template.at("/properties/0/choices").findValuesAsText("value"))
                        .contains("petugas-dlh")
                        .doesNotContain("petugas-pupr"));
    }

    /** What the panel marks as missing. */
    private static void fill(Locator panel, String template) {
        if (template.startsWith("mpp-panggil-")) {
            fillCall(panel, template);
        }
        if (template.startsWith("mpp-officer-task")) {
            panel.getByLabel("Kelompok petugas").selectOption("petugas-dpmptsp");
            panel.getByLabel("Formulir").fill(Sketch.FORM);
        }
        if ("mpp-batas-hari-kerja".equals(template)) {
            panel.getByLabel("Hari kerja").fill("5");
        }
        if (List.of("mpp-milestone-note", "mpp-tunggu-pemohon").contains(template)) {
            panel.getByLabel("Variabel catatan").fill("catatan");
        }
    }

    /** A choice where there is one, else a variable that the form before it writes. */
    private static void fillCall(Locator panel, String template) {
        for (JsonNode property : newest(template).path("properties")) {
            Locator field =
                    panel.getByLabel(property.path("label").asText(), new Locator.GetByLabelOptions().setExact(true));
            if (property.has("choices")) {
                field.selectOption(property.at("/choices/0/value").asText());
            } else if (property.has("label") && !property.has("value")) {
                field.fill("${catatan}");
            }
        }
    }

    private static JsonNode newest(String id) {
        return StreamSupport.stream(Repository.OURS.templates().spliterator(), false)
                .filter(template -> template.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> templatesAndTypes() {
        return StreamSupport.stream(Repository.OURS.templates().spliterator(), false)
                .flatMap(template -> StreamSupport.stream(
                                template.path("appliesTo").spliterator(), false)
                        .map(type -> Arguments.of(template.path("id").asText(), type.asText())));
    }

    /** What a topic gives back by the name under which it takes it may be missing, and no form may write it. */
    private static List<JsonNode> ownInputs(JsonNode contract) {
        List<String> outputs = contract.path("outputs").findValuesAsText("name");
        return StreamSupport.stream(contract.path("inputs").spliterator(), false)
                .filter(input -> !outputs.contains(input.path("name").asText()))
                .toList();
    }

    /** Of the topic that the template is for; nothing for the others. */
    private static JsonNode contract(String template) {
        return Repository.OURS
                .topics()
                .filter(topic -> template.equals("mpp-" + topic.path("topic").asText()))
                .findFirst()
                .orElseGet(() -> Repository.JSON.createObjectNode());
    }
}
