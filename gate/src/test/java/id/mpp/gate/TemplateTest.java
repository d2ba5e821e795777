package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.project.Json;
import id.mpp.gate.rules.diagram.MilestoneRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What designers can choose in Modeler is what the rules allow. */
class TemplateTest {

    @Test
    void theTemplatesOfferExactlyTheMilestonesTheJournalKnows() throws IOException {
        JsonNode templates = templates("milestone");

        assertThat(templates)
                .hasSize(2)
                .allSatisfy(
                        template -> assertThat(milestones(template)).isEqualTo(new TreeSet<>(MilestoneRules.ALLOWED)));
    }

    @Test
    void theMilestonesAreCalledWhatTheGlossaryCallsThem() throws IOException {
        String glossary = Files.readString(Path.of("../docs/glossary.md"));

        assertThat(Stream.of("milestone", "officer-task").flatMap(TemplateTest::milestoneChoices))
                .hasSizeGreaterThan(MilestoneRules.ALLOWED.size())
                .allSatisfy(choice -> assertThat(choice.path("name").asText())
                        .isEqualTo(words(glossary, choice.path("value").asText())));
    }

    /** Several are joined into one sentence. */
    private static String words(String glossary, String milestones) {
        return Arrays.stream(milestones.split(","))
                        .map(milestone -> wordsOfOne(glossary, milestone))
                        .reduce((first, next) ->
                                first + " dan " + next.substring(0, 1).toLowerCase(Locale.ROOT) + next.substring(1))
                        .orElseThrow()
                + " (" + milestones + ")";
    }

    private static String wordsOfOne(String glossary, String milestone) {
        String row = "\n| `" + milestone + "` | ";
        assertThat(glossary).contains(row);
        return glossary.substring(glossary.indexOf(row) + row.length())
                .split("[;|(]")[0]
                .strip();
    }

    private static Stream<JsonNode> milestoneChoices(String file) {
        return Stream.of(templates(file))
                .flatMap(TemplateTest::elements)
                .flatMap(template -> elements(template.path("properties")))
                .filter(property ->
                        "mpp.milestone".equals(property.at("/binding/name").asText()))
                .flatMap(property -> elements(property.path("choices")));
    }

    private static JsonNode templates(String file) {
        try {
            return Json.json(Path.of("../processes/.camunda/element-templates", file + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Test
    void theTemplatesOfTheClockOfferWhatTheRulesAllow() throws IOException {
        JsonNode templates = templates("legal-clock");

        assertThat(choices(templates.get(0), "mpp.limit")).containsExactly("automatic", "escalate", "oss");
        assertThat(choices(templates.get(1), "mpp.wait")).containsExactly("paused", "stopped");
    }

    private static Set<String> milestones(JsonNode template) {
        return choices(template, "mpp.milestone");
    }

    private static Set<String> choices(JsonNode template, String name) {
        Set<String> offered = new TreeSet<>();
        StreamSupport.stream(template.path("properties").spliterator(), false)
                .filter(property ->
                        name.equals(property.path("binding").path("name").asText()))
                .flatMap(property ->
                        StreamSupport.stream(property.path("choices").spliterator(), false))
                .forEach(choice -> offered.addAll(
                        Arrays.asList(choice.path("value").asText().split(","))));
        return offered;
    }
}
