package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever dies in between, OSS gets each report and each licence once. */
class OnceTest {

    private static final Job JOB = new Job("I-1", "oss-kirim-izin", "izin-apotek");

    private final FakeOss oss = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(oss);
    private final FakeEngine engine = new FakeEngine();
    private final PendingReports pending = new PendingReports(engine);
    private final EngineApi api = TestEngineApi.at(engine);
    private final OssJournal journal = new OssJournal(api);
    private final OssProperties settings =
            TestSettings.impatientOss(http.uri().resolve("/oss").toString());
    private StatusReporter reporter = afterARestart();

    @BeforeEach
    void anApprovedPharmacy() {
        caseRecord("");
        engine.on("GET /api/applications/I-1/journal", 200, """
                [{"id":2,"sequence":2,"milestone":"approved","at":"2026-11-24T20:00:00Z","actorName":"Kepala Contoh",
                  "actorNip":"199001012015011001","actorPosition":"Kepala DPMPTSP","note":null}]""");
        engine.on("GET /api/services", 200, "[{\"name\":\"izin-apotek\",\"oss\":{\"masa-berlaku\":\"P5Y\"}}]");
    }

    @AfterEach
    void stop() {
        http.close();
        engine.close();
    }

    @Test
    void aReportOssTookBeforeTheWorkerDiedIsNotSentAgain() {
        pending.add(1, "I-1", "validation", "Petugas", null);
        engine.on("PUT /api/reports/", 503, "{}"); // OSS has it, the engine does not know
        assertThatExceptionOfType(Explained.class).isThrownBy(() -> reporter.flush("I-1"));
        pending.isTold();

        reporter = afterARestart();

        assertThat(reporter.flush("I-1")).isTrue();
        assertThat(oss.codes("I-1")).containsExactly("20");
        assertThat(pending.states()).containsExactly("1 sent");
        assertThat(pending.details()).containsExactly("OSS sudah mencatat status ini, tidak dikirim lagi");
    }

    @Test
    void aReportTheEngineCouldNotBeToldOfIsNotSentAgain() {
        pending.add(1, "I-1", "validation", "Petugas", null);
        reporter.flush("I-1");
        pending.add(2, "I-1", "complete", "Petugas", null);
        engine.on("PUT /api/reports/", 503, "{}");
        assertThatExceptionOfType(Explained.class).isThrownBy(() -> reporter.flush("I-1"));
        pending.isTold();

        assertThat(reporter.flush("I-1")).isTrue();
        assertThat(oss.codes("I-1")).containsExactly("20", "10");
        assertThat(pending.states()).containsExactly("1 sent", "2 sent");
    }

    @Test
    void aReportWhoseAnswerWasCutOffIsNotSentAgain() {
        pending.add(1, "I-1", "validation", "Petugas", null);
        reporter.flush("I-1");
        pending.add(2, "I-1", "complete", "Petugas", null);
        oss.takesAndCuts(FakeOss.STATUS);
        assertThat(reporter.flush("I-1")).isFalse();
        oss.well();

        assertThat(reporter.flush("I-1")).isTrue();
        assertThat(oss.codes("I-1")).containsExactly("20", "10");
        assertThat(pending.states()).containsExactly("1 sent", "2 failed", "2 sent");
    }

    @Test
    void aReportWhoseAnswerTookTooLongIsNotSentAgain() {
        CountDownLatch over = new CountDownLatch(1);
        oss.takesAndKeepsWaiting(FakeOss.STATUS, over);
        pending.add(1, "I-1", "validation", "Petugas", null);
        assertThat(reporter.flush("I-1")).isFalse();
        over.countDown();
        oss.well();

        assertThat(reporter.flush("I-1")).isTrue();
        assertThat(oss.codes("I-1")).containsExactly("20");
    }

    @Test
    void aReportThatAnotherProcessTriedInVainIsAskedAbout() {
        pending.add(1, "I-1", "validation", "Petugas", null);
        reporter.flush("I-1");
        pending.add(2, "I-1", "complete", "Petugas", null);
        pending.hasFailed(2);
        reporter.flush("I-1");

        assertThat(oss.asked()).containsExactly(FakeOss.CHECK, FakeOss.STATUS, FakeOss.CHECK, FakeOss.STATUS);
    }

    @Test
    void aReportThatDidNotArriveIsSentAgain() {
        oss.on(FakeOss.STATUS, call -> new Answer(503, "text/plain", ""));
        pending.add(1, "I-1", "validation", "Petugas", null);
        assertThat(reporter.flush("I-1")).isFalse();
        oss.well();

        assertThat(reporter.flush("I-1")).isTrue();
        assertThat(oss.codes("I-1")).containsExactly("20");
    }

    @Test
    void withoutDoubtOssIsNotAsked() {
        pending.add(1, "I-1", "validation", "Petugas", null);
        pending.add(2, "I-1", "complete", "Petugas", null);
        reporter.flush("I-1");
        pending.add(3, "I-1", "inspection", "Petugas", null);
        reporter.flush("I-1");

        assertThat(oss.asked()).containsExactly(FakeOss.CHECK, FakeOss.STATUS, FakeOss.STATUS, FakeOss.STATUS);
    }

    @Test
    void aStatusThatComesAgainAfterACorrectionIsReportedAgain() {
        String[] milestones = {"validation", "incomplete", "paused", "resumed", "validation"};
        for (int index = 0; index < milestones.length; index++) {
            pending.add(index + 1, "I-1", milestones[index], "Petugas", null);
            reporter = afterARestart();
            reporter.flush("I-1");
        }

        assertThat(oss.codes("I-1")).containsExactly("20", "11", "41", "42", "20");
        assertThat(oss.asked(FakeOss.CHECK)).isEqualTo(5);
    }

    @Test
    void whileOssCannotSayWhatItHasNothingIsReported() {
        oss.on(FakeOss.CHECK, call -> Answer.html(200, "<html><title>Pemeliharaan</title></html>"));
        pending.add(1, "I-1", "validation", "Petugas", null);

        assertThat(reporter.flush("I-1")).isFalse();
        assertThat(oss.codes("I-1")).isEmpty();
        assertThat(pending.states()).containsExactly("1 failed");
    }

    @Test
    void aLicenceOssTookBeforeTheWorkerDiedIsNotSentAgainAndItsNumberIsKept() {
        String number = delivery().send(JOB, new NoInput()).nomorIzin();

        assertThat(delivery().send(JOB, new NoInput()).nomorIzin())
                .isEqualTo(number)
                .isEqualTo("OSS-I-1");
        assertThat(oss.licences("I-1")).hasSize(1);
    }

    @Test
    void aLicenceWhoseAnswerWasCutOffIsNotSentAgain() {
        oss.takesAndCuts(FakeOss.LICENCE);
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> delivery().send(JOB, new NoInput()));
        oss.well();

        assertThat(delivery().send(JOB, new NoInput()).nomorIzin()).isEqualTo("OSS-I-1");
        assertThat(oss.licences("I-1")).hasSize(1);
    }

    @Test
    void whileOssCannotSayWhetherItHasTheLicenceItIsNotSent() {
        oss.on(FakeOss.INQUIRY, call -> new Answer(503, "text/plain", ""));
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> delivery().send(JOB, new NoInput()));
        oss.on(FakeOss.INQUIRY, "{\"dataLicense\":{\"success\":true,\"code\":200,\"message\":\"Sukses\"}}");
        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> delivery().send(JOB, new NoInput()));

        assertThat(oss.licences("I-1")).isEmpty();
    }

    @Test
    void aLicenceOssDoesNotKnowYetIsSent() {
        oss.on(FakeOss.INQUIRY, """
                {"dataLicense":{"success":false,"code":400,"message":"Data izin tidak ditemukan"}}""");

        assertThat(delivery().send(JOB, new NoInput()).nomorIzin()).isEqualTo("OSS-I-1");
        assertThat(oss.licences("I-1")).hasSize(1);
    }

    @Test
    void theNumberOfALicenceThatIsBeingRenewedIsNotTakenForOurs() {
        caseRecord("503/LAMA/2019");
        oss.on(FakeOss.INQUIRY, """
                {"dataLicense":{"success":true,"code":200,"data":{"data_checklist":[
                 {"id_izin":"I-1","flag_perpanjangan":"Y","no_izin":"503/LAMA/2019"}]}}}""");

        assertThat(delivery().send(JOB, new NoInput()).nomorIzin()).isEqualTo("OSS-I-1");
        assertThat(oss.licences("I-1")).hasSize(1);
    }

    @Test
    void afterTheLicenceAReportOfTheApprovalIsNotSentAgain() {
        pending.add(1, "I-1", "approved", "Kepala", null);
        engine.on("PUT /api/reports/", 503, "{}");
        assertThatExceptionOfType(Explained.class).isThrownBy(() -> delivery().send(JOB, new NoInput()));
        assertThat(oss.licences("I-1")).isEmpty(); // the licence waits until the engine knows of the report
        pending.isTold();

        reporter = afterARestart();
        delivery().send(JOB, new NoInput());

        assertThat(oss.codes("I-1")).containsExactly("50");
        assertThat(oss.licences("I-1")).hasSize(1);
    }

    @Test
    void anOutageOfAWeekendIsNoIncidentAndItsEndIsNoticedWithinTheHour() {
        List<Duration> pauses = TestSettings.cycle("patient");
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofHours(72));
        assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofHours(1)) <= 0);
    }

    private StatusReporter afterARestart() {
        Oss partner = new HttpOss(settings, TestPartners.open());
        return new StatusReporter(
                journal,
                new StatusLetters(settings),
                new StatusDelivery(new HeldByOss(partner), partner, new Closing(settings), new RunningProcesses(api)),
                new Outage(settings, Clock.systemUTC()));
    }

    private LicenceDelivery delivery() {
        Oss partner = new HttpOss(settings, TestPartners.open());
        LicenceLetters letters = new LicenceLetters(settings, new ServiceCatalogue(api, settings, Clock.systemUTC()));
        return new LicenceDelivery(
                reporter,
                journal,
                letters,
                new HeldByOss(partner),
                partner,
                new Outage(settings, Clock.systemUTC()),
                new Closing(settings),
                new RunningProcesses(api));
    }

    private void caseRecord(String replacedNumber) {
        engine.document("I-1", """
                {"oss":{"nib":"0220001234567","oss_id":"P-1","id_izin":"I-1","id_produk":"D-1","id_proyek":"R-1",
                        "kd_izin":"033000000001","kd_daerah":"9901000000"},
                 "asli":{"item":{"no_izin ":"%s"}}}""".formatted(replacedNumber));
    }
}
