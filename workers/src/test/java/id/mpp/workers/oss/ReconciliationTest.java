package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison with OSS runs once a day, and one that was broken off is marked and goes on. */
class ReconciliationTest {

    private final ReconciliationRig rig = new ReconciliationRig();

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void whileOssIsAwayTheComparisonWaitsAndIsMarkedThenGoesOnWhereItStood() {
        rig.application("I-1", false, null, "validation sent");
        rig.application("I-2", false, null, "validation sent");
        rig.states.putAll(Map.of("I-1", "20", "I-2", "20"));
        Reconciliation reconciliation = rig.reconciliation();
        reconciliation.step(); // it is due
        reconciliation.step(); // I-1
        rig.oss.on(FakeOss.CHECK, call -> new Answer(503, "text/plain", ""));
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(reconciliation::step);

        assertThat(rig.kept().path("complete").asBoolean()).isFalse();
        assertThat(rig.kept().path("checked").asInt()).isEqualTo(1);
        long asked = rig.oss.asked(FakeOss.CHECK);
        reconciliation.step();
        assertThat(rig.oss.asked(FakeOss.CHECK)).as("OSS is left in peace").isEqualTo(asked);

        rig.ossKnowsWhatWeSay();
        rig.now = rig.now.plus(rig.settings.reconciliation().interval());
        reconciliation.step();
        reconciliation.step();
        assertThat(rig.kept().path("complete").asBoolean()).isTrue();
        assertThat(rig.kept().path("checked").asInt()).isEqualTo(2);
        assertThat(rig.kept().path("checkedAt").asText()).isEqualTo(ReconciliationRig.NOW.toString());
    }

    @Test
    void aLicenceOssIsSilentAboutHoldsUpNoOtherAndIsSaid() {
        rig.application("I-1", false, null, "validation sent");
        rig.application("I-2", false, null, "validation sent");
        rig.states.put("I-2", "20");
        rig.oss.on(
                FakeOss.CHECK,
                call -> call.body().contains("I-1") ? new Answer(503, "text/plain", "") : rig.state("I-2"));
        Reconciliation reconciliation = rig.reconciliation();
        reconciliation.step(); // it is due
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(reconciliation::step);
        for (int step = 0; step < 3; step++) {
            rig.now = rig.now.plus(rig.settings.reconciliation().interval());
            reconciliation.step();
        }

        assertThat(rig.kept().path("complete").asBoolean()).isTrue();
        assertThat(rig.kept().path("checked").asInt()).isEqualTo(2);
        assertThat(rig.kept().path("differences").findValuesAsText("sentence"))
                .containsExactly("OSS tidak menjawab tentang izin ini, tetapi menjawab tentang izin lain.");
    }

    @Test
    void anAnswerThatCannotBeReadIsSaidAndHoldsUpNoOther() {
        rig.application("I-1", false, null, "validation sent");
        rig.application("I-2", false, null, "validation sent");
        rig.states.put("I-2", "20");
        rig.oss.on(
                FakeOss.CHECK,
                call -> call.body().contains("I-1")
                        ? Answer.html(200, "<html><title>Pemeliharaan</title></html>")
                        : rig.state("I-2"));

        rig.run();

        assertThat(rig.kept().path("checked").asInt()).isEqualTo(2);
        assertThat(rig.kept().path("differences").findValuesAsText("businessKey"))
                .containsExactly("I-1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // due at 02:30 in Western Indonesia, 19:30 the day before in UTC
                "2026-11-25T19:30:00Z, -,                    false",
                "2026-11-25T19:29:59Z, -,                    true",
                "2026-11-25T20:00:00Z, 2026-11-26T01:00:00Z, true",
                "2026-11-26T01:00:00Z, 2026-11-25T23:00:00Z, false",
                "-,                    2026-11-26T01:00:00Z, true",
                "-,                    -,                    false",
            })
    void itIsDueOnceADayAndWheneverSomebodyAsks(String checkedAt, String requestedAt, boolean isDue) {
        rig.application("I-1", false, null, "validation sent");
        rig.lastChecked(checkedAt, requestedAt);

        rig.run();

        assertThat(rig.engine.calls("PUT /api/reconciliation")).hasSize(isDue ? 1 : 0);
    }

    @Test
    void licencesWhoseLimitHasPassedAreAskedAbout() {
        rig.engine.on(
                "GET /api/clocks",
                call -> Answer.json(
                        200,
                        call.path().contains("after=&")
                                ? "[{\"businessKey\":\"I-1\"},{\"businessKey\":\"I-2\"}]"
                                : "[]"));
        rig.application("I-1", false, null, "complete sent");
        rig.application("I-2", false, null, "complete sent");
        rig.states.put("I-2", "57");
        rig.oss.on(
                FakeOss.CHECK,
                call -> call.body().contains("I-1")
                        ? Answer.html(200, "<html><title>Pemeliharaan</title></html>")
                        : rig.state("I-2"));

        rig.issued().askAboutOverdue();

        assertThat(rig.engine.calls("POST /api/applications/")).hasSize(1);
        assertThat(rig.engine
                        .calls("POST /api/applications/I-2/messages")
                        .get(0)
                        .json()
                        .path("milestone")
                        .asText())
                .isEqualTo("issued-by-oss");
        assertThat(rig.engine.calls("GET /api/clocks").get(0).path()).contains("atLimit=oss");
    }
}
