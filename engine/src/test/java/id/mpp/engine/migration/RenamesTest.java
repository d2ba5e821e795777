package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** Where a step may have gone: what is proposed, and what is left to the designer. */
class RenamesTest {

    private static final String OLD = """
            <userTask id="A" name="Periksa" camunda:formRef="form-a" />
            <userTask id="B" name="Putuskan" />
            """;

    @Test
    void theSameNameIsEnough() {
        assertThat(found(OLD, OLD.replace("id=\"A\"", "id=\"X\"").replace("form-a", "form-x")))
                .containsEntry("A", "X");
    }

    @Test
    void twoThatFitAreNoProposal() {
        String next = """
                <userTask id="X" name="Periksa" />
                <userTask id="Y" camunda:formRef="form-a" />
                <userTask id="B" name="Putuskan" />
                """;
        Renames renames = renames(OLD, next, Map.of("B", "B"));
        assertThat(renames.mapping()).doesNotContainKey("A");
        assertThat(renames.candidates(diagram(OLD).find("A").orElseThrow()))
                .extracting(candidate -> candidate.to().id() + " " + candidate.reasons())
                .containsExactly("X [namanya sama: Periksa]", "Y [formulirnya sama: form-a]");
    }

    @Test
    void oneThatFitsTwoIsNoProposal() {
        String old = "<userTask id=\"A\" name=\"Periksa\" /><userTask id=\"C\" name=\"Periksa\" />";
        assertThat(found(old, "<userTask id=\"X\" name=\"Periksa\" />")).isEmpty();
    }

    @Test
    void anotherKindNeverFits() {
        assertThat(found(OLD, OLD.replace("<userTask id=\"A\"", "<receiveTask id=\"X\"")))
                .doesNotContainKey("A");
        assertThat(found(OLD, OLD.replace("<userTask id=\"A\"", "<receiveTask id=\"A\"")))
                .doesNotContainKey("A");
    }

    @Test
    void thePlaceBetweenItsNeighboursIsAReasonAndFollowsTheirRenaming() {
        String old = flow("A", "Satu", "B", "Dua", "C", "Tiga");
        String next = flow("X", "Lain", "B2", "Dua", "C", "Tiga");
        Renames renames = renames(old, next, Map.of("C", "C"));
        assertThat(renames.mapping()).containsEntry("B", "B2").containsEntry("A", "X");
        assertThat(renames.reasons("A")).containsExactly("letaknya di alur sama");
    }

    @Test
    void whatTheEngineWouldRefuseIsNotProposed() {
        Diagram old = diagram(OLD);
        Diagram next = diagram(OLD.replace("id=\"A\"", "id=\"X\""));
        Renames renames = new Renames(old, next, Map.of("B", "B"), mapping -> !mapping.containsValue("X")).find();
        assertThat(renames.mapping()).isEqualTo(Map.of("B", "B"));
    }

    @Test
    void aStepThatMovesIntoAnotherScopeUnderItsOldIdIsFound() {
        String next = "<subProcess id=\"S\"><userTask id=\"A\" name=\"Lain sama sekali\" /></subProcess>";
        Renames renames = renames(OLD, next, Map.of());
        assertThat(renames.mapping()).containsEntry("A", "A");
        assertThat(renames.reasons("A")).containsExactly("id sama");
    }

    private static String flow(String... idsAndNames) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < idsAndNames.length; i += 2) {
            steps.append("<userTask id=\"" + idsAndNames[i] + "\" name=\"" + idsAndNames[i + 1] + "\" />");
            if (i > 0) {
                steps.append("<sequenceFlow id=\"f" + i + "\" sourceRef=\"" + idsAndNames[i - 2] + "\" targetRef=\""
                        + idsAndNames[i] + "\" />");
            }
        }
        return steps.toString();
    }

    private static Map<String, String> found(String old, String next) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (next.contains("id=\"B\"")) {
            kept.put("B", "B");
        }
        return renames(old, next, kept).mapping();
    }

    private static Renames renames(String old, String next, Map<String, String> kept) {
        return new Renames(diagram(old), diagram(next), kept, mapping -> true).find();
    }

    private static Diagram diagram(String steps) {
        String model = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"uji\"><process id=\"p\">"
                + steps + "</process></definitions>";
        return Diagram.of(
                Bpmn.readModelFromStream(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))), "p");
    }
}
