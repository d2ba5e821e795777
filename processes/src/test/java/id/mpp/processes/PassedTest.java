package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as passed, as the engine's history tells it. */
class PassedTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            done              | true
            still waiting     | false
            cancelled         | false
            """)
    void workIsPassedWhenItIsDone(String fate, boolean isPassed) {
        assertThat(Passed.in(List.of(activity("Kerja", "userTask", fate))).contains("Kerja"))
                .isEqualTo(isPassed);
    }

    /** Each of these has no work of its own that could be left undone. */
    @ParameterizedTest
    @ValueSource(
            strings = {"errorEndEvent", "terminateEndEvent", "exclusiveGateway", "eventBasedGateway", "subProcess"})
    void whatHasNoWorkIsPassedAlsoWhenItsOwnEffectCancelsIt(String type) {
        assertThat(Passed.in(List.of(activity("Titik", type, "cancelled")))).containsExactly("Titik");
    }

    /** A cancelled sub-process is passed, but that does not make its steps so. */
    @Test
    void theStepsOfACancelledSubProcessAreCountedThemselves() {
        List<JsonNode> history = new ArrayList<>();
        history.add(activity("Komitmen", "subProcess", "cancelled"));
        history.add(activity("Catat", "userTask", "done"));
        history.add(activity("Kunjungi", "userTask", "cancelled"));
        history.add(activity("Dicabut", "errorEndEvent", "cancelled"));

        assertThat(Passed.in(history)).containsExactlyInAnyOrder("Komitmen", "Catat", "Dicabut");
    }

    @Test
    void theWholeOfWhatRunsSeveralTimesIsNoElement() {
        assertThat(Passed.in(List.of(activity("Nilai#multiInstanceBody", "multiInstanceBody", "done"))))
                .isEmpty();
    }

    private static JsonNode activity(String id, String type, String fate) {
        return JSON.createObjectNode()
                .put("activityId", id)
                .put("activityType", type)
                .put("endTime", fate.equals("still waiting") ? null : "2026-11-26T09:00:00.000+0700")
                .put("canceled", fate.equals("cancelled"));
    }
}
