package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What closes a licence at OSS: nothing else is reported afterwards, and what OSS has issued by itself ends the case. */
class ClosingTest {

    private final FakeOss oss = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(oss);
    private final FakeEngine engine = new FakeEngine();
    private final PendingReports pending = new PendingReports(engine);
    private final EngineApi api = TestEngineApi.at(engine);
    private final OssJournal journal = new OssJournal(api);
    private final OssProperties settings =
            TestSettings.oss(http.uri().resolve("/oss").toString());
    private final Oss partner = new HttpOss(settings, TestPartners.open());
    private final HeldByOss held = new HeldByOss(partner);
    private final RunningProcesses processes = new RunningProcesses(api);
    private StatusReporter reporter = afterARestart();

    @BeforeEach
    void theProcessTakesNews() {
        engine.on("POST /api/applications/I-1/messages", 200, "{\"correlated\":\"oss-terbit-otomatis\"}");
        engine.document("I-1", "{\"oss\":{\"id_izin\":\"I-1\"}}");
    }

    @AfterEach
    void stop() {
        http.close();
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved", "refused"})
    void afterWhatWeHaveClosedNothingIsSentAlsoAfterARestart(String ending) {
        pending.isTold("I-1", ending);
        pending.add(1, "I-1", "validation", "Petugas", null);
        reporter.flush("I-1");
        reporter = afterARestart();
        pending.add(2, "I-1", "refused", "Kepala", null);
        reporter.flush("I-1");

        assertThat(oss.codes("I-1")).isEmpty();
        assertThat(pending.states()).containsExactly("1 skipped", "2 skipped");
        assertThat(pending.details().get(0)).startsWith("Izin ini sudah ditutup di OSS dengan status ");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"57, validation", "57, approved", "57, refused", "58, approved", "90, approved", "50, refused"})
    void afterWhatOssHasClosedNothingIsSent(String status, String milestone) {
        ossHolds(status);
        pending.add(1, "I-1", milestone, "Kepala", null);
        pending.add(2, "I-1", "complete", "Petugas", null);

        assertThat(reporter.flush("I-1")).isTrue();

        assertThat(oss.codes("I-1")).isEmpty();
        assertThat(pending.states()).containsExactly("1 skipped", "2 skipped");
        assertThat(pending.details()).allSatisfy(detail -> assertThat(detail).contains("dengan status " + status));
    }

    /** The answer to our approval was lost and OSS has gone on to issue: that is our licence, not one on silence. */
    @Test
    void anApprovalWhoseAnswerWasLostHasArrivedWhenOssHasIssued() {
        pending.add(1, "I-1", "approved", "Kepala", null);
        pending.hasFailed(1);
        ossHolds("58");

        reporter.flush("I-1");

        assertThat(oss.codes("I-1")).isEmpty();
        assertThat(pending.states()).containsExactly("1 sent");
        assertThat(told()).isEmpty();
    }

    @Test
    void aDecisionIsNeverSentWithoutAskingWhetherOssWasFaster() {
        pending.add(1, "I-1", "validation", "Petugas", null);
        reporter.flush("I-1");
        ossHolds("57");
        pending.add(2, "I-1", "refused", "Kepala", null);

        reporter.flush("I-1");

        assertThat(oss.codes("I-1")).containsExactly("20");
        assertThat(pending.states()).containsExactly("1 sent", "2 skipped");
        assertThat(told()).containsExactly("oss-terbit-otomatis");
    }

    @Test
    void aProcessThatCannotBeToldNowIsToldLater() {
        engine.on("POST /api/applications/I-1/messages", 503, "{}");
        ossHolds("57");
        pending.add(1, "I-1", "approved", "Kepala", null);
        assertThat(reporter.flush("I-1")).isFalse();
        assertThat(pending.states()).containsExactly("1 failed");
        theProcessTakesNews();

        assertThat(reporter.flush("I-1")).isTrue();
        assertThat(pending.states()).containsExactly("1 failed", "1 skipped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "57", "58", "90"})
    void theStateOfTheLicenceThatIsRenewedClosesNothing(String status) {
        ossHolds(status);
        pending.add(1, "I-1", "validation", "Petugas", null);
        pending.isRenewal(1);
        reporter.flush("I-1");

        assertThat(oss.codes("I-1")).containsExactly("20");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatOssIssuesByItselfAfterARenewalHasBegunClosesIt() {
        ossHolds("57");
        pending.isTold("I-1", "validation");
        pending.add(1, "I-1", "approved", "Kepala", null);
        pending.isRenewal(1);
        reporter.flush("I-1");

        assertThat(oss.codes("I-1")).isEmpty();
        assertThat(told()).containsExactly("oss-terbit-otomatis");
    }

    @Test
    void noLicenceIsSentWhenOssHasIssuedOne() {
        engine.on("GET /api/reports", 200, "[]");
        ossHolds("57");

        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(this::sendLicence)
                .withMessageContaining("sudah menerbitkan izin ini secara otomatis");

        assertThat(oss.licences("I-1")).isEmpty();
        assertThat(told()).containsExactly("oss-terbit-otomatis");
    }

    @Test
    void aLicenceInForceAfterOurApprovalIsOurs() {
        engine.on("GET /api/reports", 200, "[]");
        engine.on("GET /api/applications/I-1/journal", 200, """
                [{"milestone":"approved","at":"2026-11-24T20:00:00Z","actorName":"Kepala","actorNip":"1","actorPosition":"K"}]""");
        engine.on("GET /api/services", 200, "[{\"name\":\"izin-apotek\",\"oss\":{\"masa-berlaku\":\"P5Y\"}}]");
        engine.document("I-1", """
                {"oss":{"nib":"0220001234567","oss_id":"P-1","id_izin":"I-1","id_proyek":"R-1","kd_izin":"033000000001",
                        "kd_daerah":"9901000000"}}""");
        ossHolds("58");
        oss.on(FakeOss.INQUIRY, """
                {"dataLicense":{"code":200,"data":{"data_checklist":[{"id_izin":"I-1","no_izin":"OSS-I-1"}]}}}""");

        assertThat(sendLicence()).isEqualTo("OSS-I-1");
        assertThat(told()).isEmpty();
    }

    private String sendLicence() {
        LicenceLetters letters = new LicenceLetters(settings, new ServiceCatalogue(api, settings, Clock.systemUTC()));
        return new LicenceDelivery(
                        reporter,
                        journal,
                        letters,
                        held,
                        partner,
                        new Outage(settings, Clock.systemUTC()),
                        new Closing(settings),
                        processes)
                .send(new Job("I-1", "oss-kirim-izin", "izin-apotek"), new NoInput())
                .nomorIzin();
    }

    private StatusReporter afterARestart() {
        return new StatusReporter(
                journal,
                new StatusLetters(settings),
                new StatusDelivery(held, partner, new Closing(settings), processes),
                new Outage(settings, Clock.systemUTC()));
    }

    private void ossHolds(String status) {
        oss.on(
                FakeOss.CHECK,
                "{\"responcheckStatusLicense\":{\"kode\":\"200\",\"dataIZIN\":{\"id_izin\":\"I-1\",\"kd_status\":\"%s\"}}}"
                        .formatted(status));
    }

    private List<String> told() {
        return engine.calls("POST /api/applications/I-1/messages").stream()
                .map(call -> call.json().at("/messages/0").asText())
                .distinct()
                .toList();
    }
}
