package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of the signed file goes to the engine, and nothing else is taken for one. */
class SignedFileFetchTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);
    private static final String KEEP = "PUT /api/applications/I-1/signed-file";

    private final FakeOss answers = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(answers);
    private final FakeEngine engine = new FakeEngine().on(KEEP, call -> new Answer(204, "", ""));
    private final SignedFileFetch fetch = new SignedFileFetch(
            new HttpOss(TestSettings.oss(http.uri().resolve("/oss").toString()), TestPartners.open()),
            new SignedFiles(TestEngineApi.at(engine)),
            CLOCK);

    @AfterEach
    void stop() {
        http.close();
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"status\":\"200\"", "\"status\":true", "\"status\":1", "\"kode\":200"})
    void theAddressIsKeptByTheEngine(String success) throws BusinessError {
        answer(success + ",\"keterangan\":\"Sukses\",\"url_file_ds\":\"https://oss.example/berkas/I-1.pdf\"");

        assertThat(fetch().berkasDisimpan()).isEqualTo("24-11-2026 10:15 WIB");
        assertThat(http.lastCall().body()).isEqualTo("{\"INQUERYFILEDS\":{\"id_permohonan_izin\":\"I-1\"}}");
        assertThat(engine.calls(KEEP))
                .extracting(FakeHttp.Call::body)
                .containsExactly("{\"url\":\"https://oss.example/berkas/I-1.pdf\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":\"200\",\"keterangan\":\"Sukses\",\"url_file_ds\":null",
                "\"status\":\"200\",\"keterangan\":\"Sukses\",\"url_file_ds\":\"-\"",
                "\"status\":\"false\",\"keterangan\":\"Berkas belum ada\"",
                "\"kode\":\"400\",\"keterangan\":\"Data tidak ditemukan\""
            })
    void aFileThatIsNotThereYetIsAnOutcomeTheDiagramCatches(String content) {
        answer(content);

        assertThatExceptionOfType(BusinessError.class)
                .isThrownBy(this::fetch)
                .satisfies(e -> assertThat(e.code()).isEqualTo("berkas-belum-ada"));
        assertThat(engine.calls(KEEP)).isEmpty();
    }

    @Test
    void whatIsNoAddressIsNeitherKeptNorTakenForMissing() {
        answer("\"status\":\"200\",\"keterangan\":\"Sukses\",\"url_file_ds\":\"javascript:alert(1)\"");

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::fetch);
        assertThat(engine.calls(KEEP)).isEmpty();
    }

    private SignedFileResult fetch() throws BusinessError {
        return fetch.fetch(new Job("I-1", "oss-ambil-berkas", "izin-apotek"), new LicenceKey("I-1"));
    }

    private void answer(String content) {
        answers.on("inqueryFileDS", "{\"responInqueryFileDS\":{" + content + "}}");
    }
}
