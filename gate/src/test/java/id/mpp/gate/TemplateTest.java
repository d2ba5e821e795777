package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What designers can choose in Modeler is what the rules allow. */
class TemplateTest {

    @Test
    void theTemplatesOfferExactlyTheMilestonesTheJournalKnows() throws IOException {
        JsonNode templates = new ObjectMapper()
                .readTree(Path.of("../processes/.camunda/element-templates/milestone.json")
                        .toFile());

        assertThat(templates)
                .hasSize(2)
                .allSatisfy(
                        template -> assertThat(milestones(template)).isEqualTo(new TreeSet<>(MilestoneRules.ALLOWED)));
    }

    @Test
    void theTemplatesOfTheClockOfferWhatTheRulesAllow() throws IOException {
        JsonNode templates = new ObjectMapper()
                .readTree(Path.of("../processes/.camunda/element-templates/legal-clock.json")
                        .toFile());

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
