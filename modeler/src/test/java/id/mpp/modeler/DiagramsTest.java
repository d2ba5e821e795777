package id.mpp.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Modeler opens every diagram without a warning, and saves it as it is: nothing of ours is lost in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagramsTest {

    private final ModelerPage modeler = new ModelerPage();

    @AfterAll
    void close() {
        modeler.close();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aDiagramOpensWithoutWarningAndIsSavedAsItIs(Path diagram) {
        String xml = Repository.text(diagram);

        assertThat(modeler.open(xml, Repository.OURS.templates())).isEmpty();
        assertThat(modeler.save())
                .as("saving in Modeler changes %s: node modeler/src/upgrade-templates.mjs . --save-all", diagram)
                .isEqualTo(xml);
        assertThat(modeler.complaints()).isEmpty();
    }

    /** So that the silence above means something. */
    @Test
    void aDiagramThatPointsNowhereIsWarnedOf() {
        String xml = Repository.text(diagrams().get(0)).replace("bpmnElement=\"Activity_", "bpmnElement=\"Gone_");

        assertThat(modeler.open(xml, Repository.OURS.templates())).isNotEmpty();
    }

    static List<Path> diagrams() {
        return Repository.OURS.diagrams();
    }
}
