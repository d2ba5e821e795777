package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.project.Project;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.data.TableHabitRules;
import id.mpp.gate.rules.diagram.LayoutRules;
import id.mpp.gate.rules.diagram.NamingRules;
import id.mpp.gate.rules.service.ReadmeRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Services of another house, drawn with other tools in other styles, and right: the gate finds nothing but matters of taste. */
class ForeignModelsTest {

    private static final Path FOREIGN = Path.of("src/test/resources/foreign");

    /** Names, pictures, descriptions and one answer with its source are our own habits. */
    private static final List<Rule> TASTE = Stream.of(
                    NamingRules.ALL, LayoutRules.ALL, ReadmeRules.ALL, TableHabitRules.ALL)
            .flatMap(List::stream)
            .toList();

    private final Project project = Project.in(FOREIGN);

    @Test
    void whatIsRightHasNoFinding() {
        assertThat(project.unreadable()).isEmpty();
        assertThat(project.services()).hasSize(7).allSatisfy(service -> {
            assertThat(service.unreadable()).isEmpty();
            assertThat(Gate.RULES.stream()
                            .filter(rule -> !TASTE.contains(rule))
                            .flatMap(rule -> rule.findings(service)))
                    .isEmpty();
        });
    }

    /** The test above would be worth little if the data flow saw nothing to read there. */
    @Test
    void theirDataFlowIsSeen() {
        assertThat(project.services()).allSatisfy(service -> {
            assertThat(DataFlow.of(service).reads()).isNotEmpty();
            assertThat(DataFlow.of(service).writes()).isNotEmpty();
        });
    }
}
