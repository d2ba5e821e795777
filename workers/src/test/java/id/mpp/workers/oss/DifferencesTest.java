package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the comparison with OSS finds is told in a sentence; what agrees is told not at all. */
class DifferencesTest {

    private final ReconciliationRig rig = new ReconciliationRig();

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void whatAgreesIsNoDifference() {
        rig.application("I-1", false, "OSS-1", "validation sent", "approved sent", "issued skipped");
        rig.states.put("I-1", "50");
        rig.numbers.put("I-1", "OSS-1");
        rig.application("I-2", false, null, "received skipped");
        rig.states.put("I-2", "05");
        rig.application("I-3", false, "OSS-3", "approved sent", "issued skipped");
        rig.states.put("I-3", "58");
        rig.numbers.put("I-3", "OSS-3");
        rig.application("I-4", false, null, "refused sent");
        rig.states.put("I-4", "70");

        rig.run();

        assertThat(rig.kept().path("checked").asInt()).isEqualTo(4);
        assertThat(rig.kept().path("complete").asBoolean()).isTrue();
        assertThat(rig.kept().path("differences")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "validation sent,               10, -,     status,         20, 10",
                "validation sent,               -,  -,     unknown-at-oss, 20, -",
                "validation pending,            05, -,     waiting,        20, 05",
                "validation failed,             -,  -,     waiting,        20, -",
                "validation refused,            -,  -,     waiting,        20, -",
                "validation sent,               57, -,     issued-by-oss,  20, 57",
                "validation sent,               58, -,     issued-by-oss,  20, 58",
                "approved sent,                 50, OSS-9, licence-number, OSS-1, OSS-9",
                "approved sent,                 50, -,     licence-number, OSS-1, -",
            })
    void aDifferenceIsToldInASentence(
            String report, String theirs, String theirNumber, String kind, String ours, String shown) {
        rig.application("I-1", false, report.startsWith("approved") ? "OSS-1" : null, report);
        put(rig.states, theirs);
        put(rig.numbers, theirNumber);

        rig.run();

        JsonNode difference = rig.kept().path("differences").get(0);
        assertThat(difference.path("businessKey").asText()).isEqualTo("I-1");
        assertThat(difference.path("service").asText()).isEqualTo("izin-apotek");
        assertThat(difference.path("kind").asText()).isEqualTo(kind);
        assertThat(difference.path("ours").asText()).isEqualTo(ours);
        assertThat(difference.path("theirs").asText(null)).isEqualTo(shown == null ? null : shown);
        assertThat(Instant.parse(difference.path("since").asText())).isBeforeOrEqualTo(ReconciliationRig.NOW);
        assertThat(difference.path("sentence").asText()).contains("OSS").endsWith(".");
    }

    @Test
    void aReportThatHasJustBegunToWaitIsNoDifference() {
        rig.application("I-1", false, null, "validation pending");
        rig.now = Instant.parse("2026-11-25T03:30:00Z"); // half an hour after it was written
        rig.lastChecked("2026-11-23T19:30:00Z", null);
        rig.states.put("I-1", "05");

        rig.run();

        assertThat(rig.kept().path("differences")).isEmpty();
    }

    @Test
    void whatAnOfficerHasSettledAtOssIsNoDifference() {
        rig.application("I-1", false, null, "validation sent", "complete skipped");
        rig.states.put("I-1", "10");

        rig.run();

        assertThat(rig.kept().path("differences")).isEmpty();
    }

    @Test
    void whatOssHasIssuedByItselfEndsTheCaseAndIsNoDifferenceTheNextTime() {
        rig.application("I-1", false, null, "validation sent");
        rig.states.put("I-1", "57");
        rig.run();
        assertThat(rig.told()).containsExactly("oss-terbit-otomatis");

        rig.applications.clear();
        rig.application("I-1", false, null, "validation sent", "issued-by-oss skipped");
        rig.now = ReconciliationRig.NOW.plus(Duration.ofDays(1));
        rig.run();

        assertThat(rig.kept().path("differences")).isEmpty();
        assertThat(rig.told()).hasSize(1);
    }

    @Test
    void theStateOfALicenceThatIsRenewedIsNotTakenForTheNewOne() {
        rig.application("I-1", true, null, "received skipped");
        rig.states.put("I-1", "57");

        rig.run();

        assertThat(rig.kept().path("differences")).isEmpty();
        assertThat(rig.told()).isEmpty();
    }

    private static void put(Map<String, String> map, String value) {
        if (value != null) {
            map.put("I-1", value);
        }
    }
}
