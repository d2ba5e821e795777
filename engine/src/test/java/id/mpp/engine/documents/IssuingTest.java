package id.mpp.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case gets its document: one number, one content, one file. */
@EngineTest
class IssuingTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    IssuingTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void theDocumentSaysWhatWasDecidedByWhomAndWhen() {
        JsonNode reserved =
                Licence.applied(engine).with("luas", number(120.5)).approved().reserved();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        JsonNode content = reserved.path("content");
        assertThat(reserved.path("number").asText()).matches("503/\\d{3,}/IS/[IVX]+/" + today.getYear());
        assertThat(content.at("/dokumen/nomor").asText())
                .isEqualTo(reserved.path("number").asText());
        assertThat(content.at("/dokumen/tanggal").asText()).isEqualTo(today.toString());
        assertThat(content.at("/permohonan/pemohon/nama").asText()).isEqualTo("Budi Contoh");
        assertThat(content.at("/keputusan/tonggak").asText()).isEqualTo("approved");
        assertThat(content.at("/keputusan/oleh").asText()).isEqualTo("Sari Contoh");
        assertThat(content.at("/keputusan/tanggal").asText()).isEqualTo(today.toString());
        assertThat(content.at("/penandaTangan/nip").asText()).isEqualTo("990101197001011001");
        assertThat(content.at("/kop/tempat").asText()).isEqualTo("Kota Contoh");
        assertThat(content.at("/luas").decimalValue()).isEqualByComparingTo("120.5");
        assertThat(reserved.path("template").asText()).contains("data-isi=\"dokumen.judul\"");
    }

    @Test
    void whatIsAskedAgainIsTheSameWhateverTheCaseSaysNow() {
        Licence licence = Licence.applied(engine).with("luas", number(1)).approved();
        JsonNode first = licence.reserved();
        engine.as("admin")
                .post(
                        "/engine-rest/process-instance/" + licence.process() + "/variables",
                        Map.of("modifications", Map.of("luas", number(2))))
                .expect(204);
        assertThat(licence.reserved()).isEqualTo(first);
    }

    @Test
    void asksAtTheSameMomentGetOneNumber() throws Exception {
        Licence licence = Licence.applied(engine).approved();
        Callable<String> ask = () -> licence.reserved().path("number").asText();
        assertThat(AtOnce.run(Collections.nCopies(8, ask))).containsOnly(ask.call());
    }

    @Test
    void whatTheApplicantHasCorrectedStandsInTheDocument() {
        Licence licence = Licence.applied(engine)
                .with("perbaikan", Map.of("type", "Json", "value", "{\"pemohon\":{\"nama\":\"Budi Benar\"}}"))
                .approved();
        JsonNode application = licence.reserved().at("/content/permohonan");
        assertThat(application.at("/pemohon/nama").asText()).isEqualTo("Budi Benar");
        assertThat(application.path("idIzin").asText()).isEqualTo(licence.key());
    }

    @Test
    void aFileIsLaidUpOnceAndForAll() {
        Licence licence = Licence.applied(engine).approved();
        licence.reserved();
        licence.keep("%PDF satu").expect(204);
        licence.keep("%PDF satu").expect(204);
        assertThat(licence.keep("%PDF dua").status()).isEqualTo(409);
        assertThat(licence.reserved().path("isStored").booleanValue()).isTrue();
        assertThatThrownBy(() -> jdbc.sql("update mpp.issued_document set number = '1' where business_key = ?")
                        .param(licence.key())
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void aFileThatLostSomethingOnTheWayIsNotLaidUp() {
        Licence licence = Licence.applied(engine).approved();
        licence.reserved();
        byte[] cut = {'%', 'P'};
        assertThat(licence.keep(Files.sha256(new byte[] {'%', 'P', 'D', 'F'}), cut)
                        .status())
                .isEqualTo(400);
        assertThat(licence.reserved().path("isStored").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker.oss", "worker.dukcapil", "petugas.dpmptsp", "manajer"})
    void nobodyButTheWorkerThatHasItToDoGetsANumber(String login) {
        Licence licence = Licence.applied(engine).approved();
        assertThat(licence.reserve(login).status()).isEqualTo(403);
    }

    @Test
    void noNumberIsGivenBeforeTheCaseAsksAndAfterItGotTheDocument() {
        Licence licence = Licence.applied(engine);
        assertThat(licence.reserve(Licence.WORKER).status()).isEqualTo(403);
        licence.approved().issued();
        assertThat(licence.reserve(Licence.WORKER).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "jenis; hilang; layanan-surat/hilang.html",
                "jenis; formulir; formulir, bukan templat surat",
                "jenis; tanpa-nomor; dokumen.tanpa-nomor.nomor belum diisi",
                "pejabat; -; penandaTangan belum ditetapkan",
                "pejabat; Hadi | 12 | Kepala; 18 angka",
                "kop; Pemerintah | Dinas; kopSurat harus memuat",
                "lama; lima tahun; masaBerlaku bukan lama waktu",
                "sampai; besok; berlakuSampai bukan tanggal"
            })
    void whatIsMissingIsSaidAndCostsNoNumber(String variable, String value, String said) {
        Licence licence = Licence.applied(engine);
        Licence faulty = variable.equals("jenis") ? licence.ofKind(value) : licence.with(variable, value);
        int before = last();
        Answer answer = faulty.approved().reserve(Licence.WORKER).expect(422);
        assertThat(answer.json().path("detail").asText()).contains(said);
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void twoSeriesThatWriteTheSameNumberAreSaidAndCostNone() {
        Licence.applied(engine).approved().reserved();
        Licence twin = Licence.applied(engine).ofKind("kembar").approved();
        Answer answer = twin.reserve(Licence.WORKER).expect(422);
        assertThat(answer.json().path("detail").asText()).contains("503/001/IS/", "dokumen.kembar.nomor");
        assertThat(jdbc.sql("select count(*) from mpp.number_series where series = 'layanan-surat/kembar'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoMayReadTheCaseOpensItsFile() {
        Licence licence = Licence.applied(engine).approved();
        licence.issued();
        String file = "/api/applications/" + licence.key() + "/documents/izin-surat";
        assertThat(engine.as("petugas.dpmptsp").get(file).expect(200).text()).startsWith("%PDF 503/");
        assertThat(engine.as("petugas.dinkes").get(file).status()).isEqualTo(403);
        assertThat(engine.as(Licence.WORKER).get(file).status()).isEqualTo(403);
        assertThat(engine.anonymous().get(file).status()).isEqualTo(401);
        assertThat(engine.as("manajer")
                        .get("/api/applications/" + licence.key() + "/documents/hilang")
                        .status())
                .isEqualTo(404);
        JsonNode documents = engine.as("manajer")
                .get("/api/applications/" + licence.key() + "/story")
                .json()
                .path("documents");
        assertThat(documents).hasSize(1);
        assertThat(documents.at("/0/title").asText()).isEqualTo("Izin Surat");
    }

    @Test
    void validityIsADayOrALengthFromTheDayOfIssue() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        assertThat(Licence.applied(engine)
                        .with("lama", "P5Y")
                        .approved()
                        .reserved()
                        .path("validUntil")
                        .asText())
                .isEqualTo(today.plusYears(5).toString());
        assertThat(Licence.applied(engine)
                        .with("lama", "P5Y")
                        .with("sampai", "2030-01-31")
                        .approved()
                        .reserved()
                        .path("validUntil")
                        .asText())
                .isEqualTo("2030-01-31");
        assertThat(Licence.applied(engine)
                        .approved()
                        .reserved()
                        .path("validUntil")
                        .isNull())
                .isTrue();
    }

    private int last() {
        List<Integer> last = jdbc.sql("select last from mpp.number_series where series = 'surat'")
                .query(Integer.class)
                .list();
        return last.isEmpty() ? 0 : last.get(0);
    }

    private static Map<String, Object> number(double value) {
        return Map.of("type", "Double", "value", value);
    }
}
