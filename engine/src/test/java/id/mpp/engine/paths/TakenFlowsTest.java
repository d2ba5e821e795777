package id.mpp.engine.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** The arrows that passes tell of, where the real services of the tests do not go. */
class TakenFlowsTest {

    private static final BpmnModelInstance TWO_WAYS = Bpmn.createExecutableProcess("uji")
            .startEvent("Mulai")
            .exclusiveGateway("Pilih")
            .condition("kiri", "${kiri}")
            .sequenceFlowId("keKiri")
            .userTask("Kiri")
            .moveToNode("Pilih")
            .sequenceFlowId("keKanan")
            .userTask("Kanan")
            .done();

    private static final BpmnModelInstance BOTH = Bpmn.createExecutableProcess("uji")
            .startEvent("Mulai")
            .parallelGateway("Bagi")
            .sequenceFlowId("keSatu")
            .userTask("Satu")
            .moveToNode("Bagi")
            .sequenceFlowId("keDua")
            .userTask("Dua")
            .done();

    private static final BpmnModelInstance SOME = Bpmn.createExecutableProcess("uji")
            .startEvent("Mulai")
            .inclusiveGateway("Pilih")
            .sequenceFlowId("keSatu")
            .userTask("Satu")
            .moveToNode("Pilih")
            .sequenceFlowId("keDua")
            .userTask("Dua")
            .moveToNode("Pilih")
            .sequenceFlowId("keTiga")
            .userTask("Tiga")
            .done();

    @Test
    void aChoiceThatIsMadeTwiceCanGoBothWays() {
        assertThat(flows(TWO_WAYS, pass("Pilih", 1, 1), pass("Kiri", 1, 5), pass("Pilih", 6, 6), pass("Kanan", 6, 9)))
                .contains("keKiri", "keKanan");
    }

    @Test
    void whatBeginsLaterByAnotherWayIsNotTheChoice() {
        assertThat(flows(TWO_WAYS, pass("Pilih", 1, 1), pass("Kanan", 1, 5), pass("Kiri", 7, 9)))
                .contains("keKanan")
                .doesNotContain("keKiri");
    }

    @Test
    void aForkGoesAllWays() {
        assertThat(flows(BOTH, pass("Bagi", 1, 1), pass("Satu", 1, 2), pass("Dua", 1, 3)))
                .contains("keSatu", "keDua");
    }

    @Test
    void anInclusiveChoiceGoesTheWaysThatBegan() {
        assertThat(flows(SOME, pass("Pilih", 1, 1), pass("Satu", 1, 2), pass("Tiga", 1, 3)))
                .contains("keSatu", "keTiga")
                .doesNotContain("keDua");
    }

    @Test
    void whatIsCutOffLeavesByNoArrow() {
        Pass cutOff = new Pass("Bagi", at(1), at(2), true);
        Pass waiting = new Pass("Bagi", at(1), null, false);
        assertThat(flows(BOTH, cutOff)).isEmpty();
        assertThat(flows(BOTH, waiting)).isEmpty();
    }

    private static List<String> flows(BpmnModelInstance model, Pass... passes) {
        return List.copyOf(new TakenFlows(Arrays.asList(passes)).of(model));
    }

    private static Pass pass(String element, int from, int to) {
        return new Pass(element, at(from), at(to), false);
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
