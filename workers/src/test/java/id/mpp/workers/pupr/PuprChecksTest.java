package id.mpp.workers.pupr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import id.mpp.workers.kit.runtime.TestInput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts on a building's designer and on its place. */
class PuprChecksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);

    private static final String FILED = """
            {"oss":{"kd_daerah":"9901000000"},"dokumen":[
             {"kode":"S-00","nomor":"99/ADM/1","tanggal":"","keterangan":"Dokumen administrasi dan registrasi","tautan":""},
             {"kode":"S-01","nomor":" 99/KKPR/1 ","tanggal":"2026-01-02","keterangan":"KKPR lokasi","tautan":""},
             {"kode":"S-02","nomor":"","tanggal":"","keterangan":"Lisensi perencana pendamping","tautan":""},
             {"kode":"S-03","nomor":"99/LP/7","tanggal":"2026-01-02","keterangan":"Lisensi perencana","tautan":"","baru":1}]}
            """;

    private final FakeHttp pupr = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();

    @AfterEach
    void stop() {
        pupr.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "BERLAKU,2030-12-31,COCOK",
        "BERLAKU,,COCOK",
        "BERLAKU,2026-11-24,COCOK",
        "BERLAKU,2026-11-23,TIDAK_COCOK",
        "TIDAK_BERLAKU,2030-12-31,TIDAK_COCOK",
        "TIDAK_DITEMUKAN,,TIDAK_DITEMUKAN"
    })
    void stateAndDateOfTheLicenceDecide(String state, String until, Finding expected) {
        engine.document("I-1", FILED);
        pupr.answer(
                200,
                "{\"status\":\"%s\",\"klasifikasi\":\"arsitek\",\"berlakuSampai\":%s,\"nomorBukti\":\"LP-1\"}"
                        .formatted(state, until == null ? "null" : "\"" + until + "\""));

        DesignerCheckResult result = designer();

        assertThat(result.hasilPerancang()).isEqualTo(expected);
        assertThat(result.verifikasiPerancang().bukti()).isEqualTo("LP-1");
        assertThat(pupr.lastCall().headers()).containsEntry("authorization", "Bearer token");
        assertThat(pupr.lastCall().json().path("nomorLisensi").asText()).isEqualTo("99/LP/7");
    }

    @ParameterizedTest
    @CsvSource({"SESUAI,COCOK", "TIDAK_SESUAI,TIDAK_COCOK", "TIDAK_DITEMUKAN,TIDAK_DITEMUKAN"})
    void theSpatialPlanDecidesOnThePlace(String state, Finding expected) {
        engine.document("I-1", FILED);
        pupr.answer(200, "{\"status\":\"%s\",\"peruntukan\":\"permukiman\"}".formatted(state));

        assertThat(place().hasilTataRuang()).isEqualTo(expected);
        assertThat(pupr.lastCall().json().path("nomorKkpr").asText()).isEqualTo("99/KKPR/1");
        assertThat(pupr.lastCall().json().path("kodeDaerah").asText()).isEqualTo("9901000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"dokumen\":[]}", "{\"dokumen\":[{\"kode\":null,\"nomor\":\"9\",\"keterangan\":null}]}"})
    void withoutThePaperNobodyIsAsked(String filed) {
        engine.document("I-1", filed);

        assertThat(designer().hasilPerancang()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(place().hasilTataRuang()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(pupr.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"status\":\"ENTAH\"}", "{\"status\":\"BERLAKU\",\"berlakuSampai\":\"kelak\"}", "[1]"})
    void anAnswerOfAnotherShapeIsNeverAVerdict(String answer) {
        engine.document("I-1", FILED);
        pupr.answer(200, answer);

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::designer);
        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::place);
    }

    @Test
    void anOfficeThatIsDownIsNeverAVerdict() {
        engine.document("I-1", FILED);
        pupr.answer(503, "");

        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(this::place);
    }

    private DesignerCheckResult designer() {
        return new DesignerCheck(http(), CLOCK, List.of("STRA", "lisensi PERENCANA"))
                .verify(job("pupr-verifikasi-perancang"), TestInput.of(engine, "I-1", FiledPapers.class));
    }

    private SpatialCheckResult place() {
        return new SpatialCheck(http(), CLOCK, List.of("kkpr"))
                .verify(job("pupr-verifikasi-tata-ruang"), TestInput.of(engine, "I-1", FiledPlace.class));
    }

    private HttpPupr http() {
        List<String> words = List.of("-");
        return new HttpPupr(
                new PuprProperties(pupr.uri(), "token", words, words, Duration.ofSeconds(2), Duration.ofSeconds(2)),
                TestPartners.open());
    }

    private static Job job(String topic) {
        return new Job("I-1", topic, "pbg");
    }
}
