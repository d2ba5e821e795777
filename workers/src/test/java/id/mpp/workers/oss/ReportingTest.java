package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.NotYet;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Status reports and final licences as OSS receives them. */
class ReportingTest {

    private static final Job JOB = new Job("I-1", "oss-kirim-izin", "izin-apotek");

    private final FakeOss memory = new FakeOss();
    private final FakeHttp oss = new FakeHttp().answer(memory);
    private final FakeEngine engine = new FakeEngine();
    private final PendingReports pending = new PendingReports(engine);
    private final OssProperties settings =
            TestSettings.oss(oss.uri().resolve("/oss").toString());
    private final EngineApi api = TestEngineApi.at(engine);
    private final OssJournal journal = new OssJournal(api);
    private final Oss partner = new HttpOss(settings, TestPartners.open());
    private final HeldByOss held = new HeldByOss(partner);
    private final Outage outage = new Outage(settings, Clock.systemUTC());
    private final StatusReporter reporter = new StatusReporter(
            journal,
            new StatusLetters(settings),
            new StatusDelivery(held, partner, new Closing(settings), new RunningProcesses(api)),
            outage);
    private final ReportLoop loop = new ReportLoop(journal, reporter, settings, outage, Clock.systemUTC());

    @BeforeEach
    void anApprovedPharmacy() {
        engine.document("I-1", """
                {"oss":{"nib":"0220001234567","oss_id":"P-1","id_izin":"I-1","id_produk":"D-1","id_proyek":"R-1",
                        "kd_izin":"033000000001","kd_daerah":"9901000000"}}""");
        approvedBy("Kepala Contoh", "199001012015011001", "Kepala DPMPTSP");
        engine.on("GET /api/services", 200, "[{\"name\":\"izin-apotek\",\"oss\":{\"masa-berlaku\":\"P5Y\"}}]");
    }

    @AfterEach
    void stop() {
        if (loop.isRunning()) {
            loop.stop();
        }
        oss.close();
        engine.close();
    }

    @Test
    void aReportIsWrittenAsTheGuideWantsIt() {
        pending.add(1, "I-1", "validation", "Petugas Contoh", "Berkas diperiksa di loket");
        reporter.flush("I-1");

        JsonNode letter = oss.lastCall().json().path("IZINSTATUS");
        assertThat(oss.lastCall().path()).isEqualTo("/oss/receiveLicenseStatus");
        assertThat(oss.lastCall().headers()).containsEntry("user_key", "demo-user-key");
        assertThat(letter.path("nib").asText()).isEqualTo("0220001234567");
        assertThat(letter.path("id_produk").asText()).isEqualTo("D-1");
        assertThat(letter.path("kd_instansi").asText()).isEqualTo("990");
        assertThat(letter.path("kd_status").asText()).isEqualTo("20");
        assertThat(letter.path("tgl_status").asText()).isEqualTo("2026-11-24 10:00:00");
        assertThat(letter.path("nama_status").asText()).isEqualTo("Petugas Contoh");
        assertThat(letter.path("keterangan").asText()).isEqualTo("Berkas diperiksa di loket");
        assertThat(pending.states()).containsExactly("1 sent");
    }

    @Test
    void withoutANoteTheMilestonesSentenceIsSent() {
        pending.add(1, "I-1", "complete", "Petugas Contoh", null);
        reporter.flush("I-1");

        JsonNode letter = oss.lastCall().json().path("IZINSTATUS");
        assertThat(letter.path("keterangan").asText()).isEqualTo("Berkas permohonan lengkap dan benar");
        assertThat(letter.path("nip_status").asText()).isEqualTo("-");
    }

    @Test
    void aNameThatIsTooLongIsNeitherCutNorSentAndTheReportSaysWhichFieldItIs() {
        pending.add(1, "I-1", "complete", "P".repeat(51), null);
        reporter.flush("I-1");

        assertThat(memory.codes("I-1")).isEmpty();
        assertThat(pending.details().get(0))
                .startsWith("Belum dikirim ke OSS: IZINSTATUS.nama_status melebihi 50 karakter (51)");
        assertThat(pending.states()).as("a person must decide").containsExactly("1 refused");
    }

    @Test
    void aMilestoneTheGuideDoesNotKnowIsSkipped() {
        pending.add(1, "I-1", "received", "Sistem", null);
        pending.add(2, "I-1", "validation", "Petugas", null);
        reporter.flush("I-1");

        assertThat(memory.codes("I-1")).containsExactly("20");
        assertThat(pending.states()).containsExactly("1 skipped", "2 sent");
    }

    @Test
    void reportsArriveInOrderAlthoughOssIsDownInBetween() {
        oss.answer(503, "");
        pending.add(1, "I-1", "validation", "Petugas", null);
        pending.add(2, "I-2", "validation", "Petugas", null);
        pending.add(3, "I-1", "complete", "Petugas", null);
        loop.start();
        await().until(() -> pending.states().stream().filter("1 failed"::equals).count() >= 2);
        oss.answer(call -> Answer.html(200, "<html><title>Pemeliharaan</title></html>"));
        pending.add(4, "I-1", "inspection", "Petugas", null);
        oss.calls().clear();
        await().until(() -> oss.calls().size() >= 2);
        assertThat(asked("I-1")).containsOnly("checkLicenseStatus"); // nothing overtakes the first
        oss.calls().clear();
        oss.answer(memory);

        await().until(pending::isEmpty);
        assertThat(memory.codes("I-1")).containsExactly("20", "10", "40");
        assertThat(memory.codes("I-2")).containsExactly("20");
        assertThat(pending.states())
                .containsSubsequence("1 sent", "3 sent", "4 sent")
                .contains("2 sent");
    }

    @Test
    void whatOssCallsWrongIsRefusedAndNothingFollowsIt() {
        memory.on(FakeOss.STATUS, """
                {"responreceivelicensestatus":{"kode":400,"keterangan":"Data izin 9901015708900002 tidak ditemukan"}}""");
        pending.add(1, "I-1", "validation", "Petugas", null);
        pending.add(2, "I-1", "complete", "Petugas", null);

        assertThat(reporter.flush("I-1")).isTrue();
        assertThat(pending.states()).containsExactly("1 refused");
        assertThat(pending.details()).containsExactly("OSS menjawab kode 400: Data izin ***** tidak ditemukan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"401", "403", "404", "405", "500", "504", "777"})
    void otherCodesLeaveTheReportPending(String code) {
        memory.on(
                FakeOss.STATUS, "{\"responsereceiveLicenseStatus\":{\"kode\":\"" + code + "\",\"keterangan\":\"x\"}}");
        pending.add(1, "I-1", "validation", "Petugas", null);

        assertThat(reporter.flush("I-1")).isFalse();
        assertThat(pending.states()).containsExactly("1 failed");
    }

    @Test
    void theFinalLicenceHasEveryRequiredFieldAndItsNumberIsReadBack() {
        memory.on(
                FakeOss.LICENCE,
                "{\"responreceiveLicense\":{\"kode\":200,\"keterangan\":\"OK\",\"nomor_izin\":\"OSS-77\"}}");

        assertThat(delivery().send(JOB, new NoInput()).nomorIzin()).isEqualTo("OSS-77");
        assertThat(oss.lastCall().path()).isEqualTo("/oss/receiveLicense");
        assertThat(oss.lastCall().json()).isEqualTo(Pushes.read("""
                {"IZINFINAL":{"nib":"0220001234567","id_proyek":"R-1","oss_id":"P-1","id_izin":"I-1",
                 "kd_izin":"033000000001","kd_daerah":"9901000000","nomor_izin":"503/I-1/2026",
                 "tgl_terbit_izin":"2026-11-25","tgl_berlaku_izin":"2031-11-25","nama_ttd":"Kepala Contoh",
                 "nip_ttd":"199001012015011001","jabatan_ttd":"Kepala DPMPTSP","status_izin":"50"}}"""));
    }

    @Test
    void whatTablesApproveIsSignedByTheOfficialOfTheSettings() {
        OssProperties withSignatory = TestSettings.withNames(Map.of());
        JsonNode approval = Pushes.read("""
                {"milestone":"approved","at":"2026-11-24T20:00:00Z","actor":null,
                 "actorName":"Sistem MPP Digital","actorNip":null,"actorPosition":null}""");

        Map<String, String> letter = new LicenceLetters(
                        withSignatory, new ServiceCatalogue(api, withSignatory, Clock.systemUTC()))
                .write(JOB.process(), Pushes.read("{\"id_izin\":\"I-1\"}"), approval);

        assertThat(letter)
                .containsEntry("nama_ttd", "Hadi Teladan")
                .containsEntry("jabatan_ttd", "Kepala DPMPTSP Kabupaten Contoh");
    }

    @Test
    void theLicenceLeavesAfterEveryEarlierReport() {
        pending.add(1, "I-1", "recommended", "Petugas", null);
        pending.add(2, "I-1", "approved", "Kepala", null);
        delivery().send(JOB, new NoInput());

        assertThat(memory.asked())
                .containsExactly(
                        FakeOss.CHECK,
                        FakeOss.STATUS, // the first after a start may have arrived
                        FakeOss.CHECK,
                        FakeOss.STATUS, // an approval closes the licence
                        FakeOss.CHECK,
                        FakeOss.INQUIRY,
                        FakeOss.LICENCE);
    }

    @Test
    void theLicenceWaitsWhileAReportCannotBeDelivered() {
        oss.answer(503, "");
        pending.add(1, "I-1", "approved", "Kepala", null);

        assertThatExceptionOfType(NotYet.class).isThrownBy(() -> delivery().send(JOB, new NoInput()));
        assertThat(oss.calls().stream().map(FakeHttp.Call::path)).doesNotContain("/oss/receiveLicense");
    }

    @Test
    void anOssInTroubleIsTriedAgainAndARefusalIsAnIncident() {
        memory.on(FakeOss.LICENCE, "{\"responreceiveLicense\":{\"kode\":504,\"keterangan\":\"timeout\"}}");
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> delivery().send(JOB, new NoInput()));
        memory.on(
                FakeOss.LICENCE,
                call -> Answer.json(
                        400,
                        "{\"responreceiveLicense\":{\"kode\":\"400\",\"keterangan\":\"Data izin tidak ditemukan\"}}"));
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> delivery().send(JOB, new NoInput()))
                .withMessage("Izin ditolak: OSS menjawab kode 400: Data izin tidak ditemukan");
        memory.on(FakeOss.LICENCE, "{\"responreceiveLicense\":{\"kode\":\"401\"}}");
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> delivery().send(JOB, new NoInput()));
    }

    @Test
    void aLicenceOutsideTheGuideNamesTheFieldAndIsNotSent() {
        approvedBy("Kepala Contoh", "1".repeat(26), "Kepala DPMPTSP");
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> delivery().send(JOB, new NoInput()))
                .withMessage("Belum dikirim ke OSS: IZINFINAL.nip_ttd melebihi 25 karakter (26)");
        approvedBy("Kepala Contoh", "", "Kepala DPMPTSP");
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> delivery().send(JOB, new NoInput()))
                .withMessage("Belum dikirim ke OSS: IZINFINAL.nip_ttd kosong");
        assertThat(memory.licences("I-1")).isEmpty();
    }

    @Test
    void aServiceWithoutValidityIsSaid() {
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> delivery().send(new Job("I-1", "oss-kirim-izin", "layanan-lain"), new NoInput()))
                .withMessageContaining("layanan-lain tanpa masa-berlaku");
    }

    private LicenceDelivery delivery() {
        LicenceLetters letters = new LicenceLetters(settings, new ServiceCatalogue(api, settings, Clock.systemUTC()));
        return new LicenceDelivery(
                reporter, journal, letters, held, partner, outage, new Closing(settings), new RunningProcesses(api));
    }

    private void approvedBy(String name, String nip, String position) {
        engine.on("GET /api/applications/I-1/journal", 200, """
                [{"id":1,"sequence":1,"milestone":"received","at":"2026-11-20T01:00:00Z"},
                 {"id":2,"sequence":2,"milestone":"approved","at":"2026-11-24T20:00:00Z","actorName":"%s",
                  "actorNip":"%s","actorPosition":"%s","note":null}]""".formatted(name, nip, position));
    }

    /** The methods by which OSS was called about one licence. */
    private List<String> asked(String idIzin) {
        return oss.calls().stream()
                .filter(call -> call.body().contains("\"" + idIzin + "\""))
                .map(call -> call.path().substring("/oss/".length()))
                .toList();
    }
}
