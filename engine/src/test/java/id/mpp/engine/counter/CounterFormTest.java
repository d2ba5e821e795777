package id.mpp.engine.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the start form asks is asked by the engine, too, whichever door it comes through. */
@EngineTest
class CounterFormTest {

    private final RunningEngine engine;
    private final Desk desk;

    CounterFormTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.desk = new Desk(engine, jdbc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/process-definition/key/layanan-loket/submit-form",
                "/engine-rest/process-definition/key/layanan-loket/start",
                "/engine-rest/engine/default/process-definition/key/layanan-loket/start",
                "/engine-rest/process-definition/key/layanan%2Dloket/submit-form",
                "/engine-rest/process-definition/ID/submit-form",
                "/engine-rest/engine/default/process-definition/ID/start",
            })
    void everyDoorLeadsToTheCounter(String path) {
        for (String login : List.of("petugas.dpmptsp", "admin")) {
            Answer answer = engine.as(login)
                    .post(
                            path.replace("ID", definition()),
                            Submit.of("Ani " + path).body());
            String key = answer.expect(200).json().get("businessKey").asText();
            assertThat(desk.document(key).at("/loket/petugas").asText()).isEqualTo(login);
            assertThat(variables(key)).containsExactly("permohonan");
        }
    }

    @Test
    void keysWithDotsAreUnderstoodToo() {
        Map<String, Object> variables = Map.of(
                "pemohon.nik", Map.of("value", Submit.NIK),
                "pemohon.nama", Map.of("value", "  Ani Titik ", "type", "String"),
                "usaha.nama", Map.of("value", "Warung Titik"),
                "usaha.skala", Map.of("value", "01"),
                "pernyataan.benar", Map.of("value", true, "type", "Boolean"));
        Answer answer = engine.as("petugas.dpmptsp").post(Desk.FORM, Map.of("variables", variables));
        JsonNode document =
                desk.document(answer.expect(200).json().get("businessKey").asText());
        assertThat(document.at("/pemohon/nama").asText()).isEqualTo("Ani Titik");
        assertThat(document.at("/usaha/npwp").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pemohon.nik          |                  | NIK pemohon: wajib diisi
            pemohon.nik          | 99010141078      | NIK pemohon: bentuknya salah (16 angka, seperti pada KTP)
            pemohon.nama         | ' '              | Nama pemohon: wajib diisi
            pemohon.tanggalLahir | 31-02-1990       | Tanggal lahir: bukan tanggal atau waktu yang benar
            pemohon.jenisKelamin | X                | Jenis kelamin: bukan salah satu pilihan
            usaha.nama           | AB               | Nama usaha: paling sedikit 3 huruf
            usaha.skala          | 09               | Skala usaha: bukan salah satu pilihan
            usaha.jumlahPegawai  | -1               | Jumlah pegawai: paling kecil 0
            usaha.jumlahPegawai  | 100001           | Jumlah pegawai: paling besar 100000
            usaha.jumlahPegawai  | banyak           | Jumlah pegawai: harus berupa angka
            usaha.hari           | senin            | Hari buka: harus berupa pilihan
            pernyataan.benar     | tidak            | Berkas asli sudah dicocokkan dengan isian ini: wajib diisi
            usaha.modal          | 5000000          | isian usaha.modal tidak ada di formulir
            """)
    void whatTheFormAsksIsAskedHereToo(String path, String answer, String sentence) {
        long before = desk.applications();
        Answer refused = desk.submit(Submit.of("Ani Salah").with(path, answer));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).isEqualTo("Permohonan belum diterima. " + sentence + ".");
        assertThat(desk.applications()).isEqualTo(before);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Answer refused = engine.as("petugas.dpmptsp").post(Desk.FORM, Map.of("variables", Map.of()));
        assertThat(refused.expect(400).json().get("message").asText())
                .contains("NIK pemohon", "Nama pemohon", "Nama usaha", "Skala usaha", "Berkas asli");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"businessKey\":\"L-2026-000001\",\"variables\":{}}",
                "{\"startInstructions\":[],\"variables\":{}}",
                "{\"variables\":{\"pemohon\":{\"type\":\"Json\",\"value\":\"{\"}}}",
                "[]",
            })
    void whatIsNoFormIsRefused(String body) {
        long before = desk.applications();
        assertThat(engine.as("petugas.dpmptsp").post(Desk.FORM, body).status()).isEqualTo(400);
        assertThat(desk.applications()).isEqualTo(before);
    }

    private List<String> variables(String key) {
        return engine.as("admin")
                .get("/engine-rest/history/variable-instance?processInstanceId=" + desk.instance(key))
                .expect(200)
                .each("name");
    }

    private String definition() {
        return engine.as("admin")
                .get("/engine-rest/process-definition/key/layanan-loket")
                .expect(200)
                .json()
                .get("id")
                .asText();
    }
}
