package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An annex reaches OSS once, because OSS signs the licence anew each time. */
class LicenceUpdateTest {

    private static final String ANNEX = "https://mpp.example/lampiran/I-1.pdf";

    private final FakeOss memory = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(memory);
    private final FakeEngine engine = new FakeEngine();
    private final EngineApi api = TestEngineApi.at(engine);
    private final OssProperties settings =
            TestSettings.oss(http.uri().resolve("/oss").toString());
    private final Oss oss = new HttpOss(settings, TestPartners.open());
    private final LicenceUpdate update = new LicenceUpdate(
            new OssJournal(api),
            new LicenceLetters(settings, new ServiceCatalogue(api, settings, Clock.systemUTC())),
            new HeldByOss(oss),
            oss,
            Clock.systemUTC());

    @BeforeEach
    void anApprovedPharmacyWhoseLicenceOssHas() {
        engine.document("I-1", """
                {"oss":{"nib":"0220001234567","oss_id":"P-1","id_izin":"I-1","id_produk":"D-1","id_proyek":"R-1",
                        "kd_izin":"033000000001","kd_daerah":"9901000000","kewenangan":"02"}}""");
        engine.on("GET /api/applications/I-1/journal", 200, """
                [{"id":2,"sequence":2,"milestone":"approved","at":"2026-11-24T20:00:00Z","actorName":"Kepala Contoh",
                  "actorNip":"199001012015011001","actorPosition":"Kepala DPMPTSP","note":null}]""");
        engine.on("GET /api/services", 200, "[{\"name\":\"izin-apotek\",\"oss\":{\"masa-berlaku\":\"P5Y\"}}]");
        oss.status(Map.of(
                "nib", "0220001234567",
                "id_izin", "I-1",
                "kd_instansi", "990",
                "kd_status", "50",
                "tgl_status", "2026-11-25 03:00:00",
                "nip_status", "-",
                "nama_status", "Sistem",
                "keterangan", "Disetujui"));
        memory.on(FakeOss.INQUIRY, """
                {"dataLicense":{"code":200,"data":{"data_checklist":[{"id_izin":"I-1","no_izin":"OSS-1"}]}}}""");
    }

    @AfterEach
    void stop() {
        http.close();
        engine.close();
    }

    @Test
    void theAnnexIsSentWithTheLicenceItBelongsTo() throws BusinessError {
        send(ANNEX);

        JsonNode letter = memory.updates("I-1").get(0);
        assertThat(letter.path("file_lampiran").asText()).isEqualTo(ANNEX);
        assertThat(letter.path("kewenangan").asText()).isEqualTo("02");
        assertThat(letter.path("nomor_izin").asText()).isEqualTo("503/I-1/2026");
        assertThat(letter.path("tgl_berlaku_izin").asText()).isEqualTo("2031-11-25");
    }

    @Test
    void theSameAnnexIsNotSentAgainAndAnotherOneIs() throws BusinessError {
        send(ANNEX);
        send(ANNEX);
        assertThat(memory.updates("I-1")).hasSize(1);

        send(ANNEX + "?2");
        assertThat(memory.updates("I-1")).hasSize(2);
    }

    @Test
    void anAnnexWhoseAnswerWasCutOffIsNotSentAgain() throws BusinessError {
        memory.takesAndCuts(FakeOss.UPDATE);
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(() -> send(ANNEX));

        send(ANNEX);

        assertThat(memory.updates("I-1")).hasSize(1);
    }

    @Test
    void aLicenceThatIsNotIssuedCannotBeUpdated() {
        memory.on(FakeOss.INQUIRY, """
                {"dataLicense":{"code":200,"data":{"data_checklist":[{"id_izin":"I-1","no_izin":"-"}]}}}""");

        assertThatExceptionOfType(BusinessError.class)
                .isThrownBy(() -> send(ANNEX))
                .satisfies(e -> assertThat(e.code()).isEqualTo("izin-belum-terbit"));
        assertThat(memory.updates("I-1")).isEmpty();
    }

    @Test
    void whatIsNoAddressIsSaidByTheNameOfTheVariable() {
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> send("lampiran.pdf"))
                .withMessage("Variabel lampiranTeknis bukan alamat http atau https");
    }

    @Test
    void aRefusalIsAnIncident() {
        memory.on(FakeOss.UPDATE, "{\"responupdateLicense\":{\"kode\":\"400\",\"keterangan\":\"Ditolak\"}}");

        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> send(ANNEX))
                .withMessage("Pembaruan izin ditolak: OSS menjawab kode 400: Ditolak");
    }

    private LicenceUpdateResult send(String annex) throws BusinessError {
        return update.send(new Job("I-1", "oss-perbarui-izin", "izin-apotek"), new TechnicalAnnex(annex));
    }
}
