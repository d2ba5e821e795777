package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.engine.EngineUnavailable;
import id.mpp.workers.kit.engine.TestEngineApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer decides about a refused report reaches the engine, once. */
class ReportDecisionTest {

    private final FakeEngine engine = new FakeEngine().on("PUT /api/reports/7", call -> new Answer(204, "", ""));
    private final ReportDecision decisions = new ReportDecision(new OssJournal(TestEngineApi.at(engine)));

    @AfterEach
    void stop() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({"kirim-ulang, pending", "sudah-ditangani, skipped"})
    void theDecisionIsCarriedOutOnlyWhileTheReportIsRefused(String decision, String state) {
        decide(decision, " Status dicatat langsung di OSS ");

        JsonNode body = engine.calls("PUT /api/reports/7").get(0).json();
        assertThat(body.path("state").asText()).isEqualTo(state);
        assertThat(body.path("detail").asText()).isEqualTo("Status dicatat langsung di OSS");
        assertThat(body.path("onlyIf").asText()).isEqualTo("refused");
    }

    @ParameterizedTest
    @CsvSource({"kirim-ulang, ' ', catatanTindakLanjut", "hapus, Catatan, tindakLanjut"})
    void anImpossibleDecisionIsNamedAndChangesNothing(String decision, String note, String variable) {
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> decide(decision, note))
                .withMessageContaining(variable);
        assertThat(engine.calls("PUT ")).isEmpty();
    }

    @Test
    void aReportThatIsGoneIsNamed() {
        engine.on("PUT /api/reports/7", 404, "{}");
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> decide("kirim-ulang", "Catatan"))
                .withMessageContaining("laporan 7 tidak ada");
    }

    @Test
    void anEngineThatIsAwayIsTriedAgain() {
        engine.on("PUT /api/reports/7", 503, "{}");
        assertThatExceptionOfType(EngineUnavailable.class).isThrownBy(() -> decide("kirim-ulang", "Catatan"));
    }

    private void decide(String decision, String note) {
        decisions.carryOut(
                new Job("laporan-7", "oss-selesaikan-laporan", "laporan-uji"),
                new ReportDecision.Question(7L, decision, note));
    }
}
