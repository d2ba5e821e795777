package id.mpp.engine.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A start form at the counter becomes a case like any other, and its identifiers become nothing else. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class CounterTest {

    private static final String FORM = "/engine-rest/process-definition/key/layanan-loket/submit-form";

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    CounterTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void theAnswerIsThatOfCamundaItself() {
        JsonNode answer = submit(Submit.of("Ani Jawaban")).expect(200).json();

        assertThat(answer.get("businessKey").asText()).matches("L-20\\d\\d-\\d{6,}");
        assertThat(answer.get("ended").booleanValue()).isFalse();
        String self = answer.at("/links/0/href").asText();
        assertThat(self)
                .endsWith("/engine-rest/process-instance/" + answer.get("id").asText());
        JsonNode camunda = engine.as("admin")
                .get(self.substring(engine.baseUrl().length()))
                .expect(200)
                .json();
        assertThat(camunda.get("businessKey")).isEqualTo(answer.get("businessKey"));
        assertThat(camunda.get("definitionId")).isEqualTo(answer.get("definitionId"));
        assertThat(answer.fieldNames()).toIterable().containsAll(() -> camunda.fieldNames());
    }

    @Test
    void theCaseHasItsRecordItsViewAndItsFirstMilestone() {
        String key = start(Submit.of("Ani Berkas"));

        JsonNode application =
                engine.as("manajer").get("/api/applications/" + key).expect(200).json();
        assertThat(application.get("service").asText()).isEqualTo("layanan-loket");
        assertThat(application.get("origin").asText()).isEqualTo("counter");
        assertThat(document(key).toString()).isEqualTo("""
                {"loket":{"petugas":"petugas.dpmptsp"},"usaha":{"hari":["senin","selasa"],"nama":"Warung Contoh",\
                "npwp":"%s","skala":"02","keterangan":null,"jumlahPegawai":3},"pemohon":{"nik":"%s","nama":"Ani Berkas",\
                "jenisKelamin":"P","tanggalLahir":"1988-07-01"},"pernyataan":{"benar":true}}""".formatted(Submit.NPWP, Submit.NIK));
        JsonNode view = permohonan(key);
        assertThat(view.get("idIzin").asText()).isEqualTo(key);
        assertThat(view.get("namaIzin").asText()).isEqualTo("Layanan Loket");
        assertThat(view.get("tanggalPengajuan").asText()).matches("\\d\\d-\\d\\d-20\\d\\d");
        assertThat(view.get("pemohon").toString())
                .isEqualTo("{\"nikTersamar\":\"9901********0017\",\"nama\":\"Ani Berkas\"}");
        assertThat(view.get("usaha").toString())
                .isEqualTo("{\"nama\":\"Warung Contoh\",\"npwpTersamar\":\"9901*******1000\",\"skala\":\"Usaha kecil\","
                        + "\"jumlahPegawai\":\"3\",\"hari\":\"Senin, Selasa\",\"keterangan\":\"-\"}");
        assertThat(engine.milestones(key)).containsExactly("received");
        assertThat(engine.journal(key).at("/0/actorName").asText()).isEqualTo("Sari Contoh");
    }

    @Test
    void theCaseRunsToItsEndWithClockAndStoryAndOssHearsNothingOfIt() {
        String key = start(Submit.of("Ani Jalan"));
        assertThat(story(key).at("/events/0/by").asText()).isEqualTo("Sari Contoh");
        lookUpNik(key);
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusanBerkas", "lengkap")
                .expect(204);
        JsonNode clock =
                engine.as("manajer").get("/api/applications/" + key).json().get("clock");
        assertThat(clock.get("deadline").isTextual()).isTrue();
        engine.complete("kepala.dpmptsp", engine.task(key), "nomorSurat", "99/UJI/1")
                .expect(204);

        assertThat(engine.processes(key)).isZero();
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "complete", "approved");
        assertThat(story(key).toString()).contains("Permohonan disetujui");
        assertThat(engine.as("worker.oss")
                        .get("/api/reports?businessKey=" + key)
                        .expect(200)
                        .json())
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from mpp.report where business_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(engine.as("worker.oss")
                        .get("/api/reconciliation/applications?since=2020-01-01T00:00:00Z&businessKey=" + key)
                        .expect(200)
                        .json())
                .isEmpty();
    }

    @Test
    void theWorkerReadsTheRecordOfALocalCase() {
        String key = start(Submit.of("Ani Petugas"));
        JsonNode read = engine.as("worker.dukcapil")
                .get("/api/applications/" + key + "/document")
                .expect(200)
                .json();
        assertThat(read.toString())
                .isEqualTo(
                        "{\"pemohon\":{\"nik\":\"" + Submit.NIK + "\"},\"usaha\":{\"npwp\":\"" + Submit.NPWP + "\"}}");
    }

    @Test
    void noIdentifierIsLeftInTheEnginesTablesInLogsOrInAnswers(CapturedOutput output) {
        Submit form = Submit.of("Ani Rahasia");
        form.with("usaha.keterangan", "NIK saya " + Submit.NIK + ", adik 9901015207910018, NPWP " + Submit.NPWP);
        Answer answer = submit(form).expect(200);
        String key = answer.json().get("businessKey").asText();
        lookUpNik(key);
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusanBerkas", "lengkap")
                .expect(204);
        submit(Submit.of("Ani Rahasia").with("pemohon.nik", Submit.NIK + "9")).expect(400);

        assertThat(permohonan(key).at("/usaha/keterangan").asText())
                .isEqualTo("NIK saya 9901********0017, adik 9901********0018, NPWP 9901*******1000");
        for (String secret : List.of(Submit.NIK, Submit.NPWP, "9901015207910018", "1988-07-01")) {
            assertThat(tablesWith(secret)).as("tables that hold " + secret).containsExactly("mpp.document");
            assertThat(output).doesNotContain(secret);
            assertThat(answer.text()).doesNotContain(secret);
        }
    }

    /** Whole rows as text; what is binary is looked through as the hexadecimal digits that PostgreSQL shows. */
    private List<String> tablesWith(String secret) {
        String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema in ('public', 'mpp') and table_type = 'BASE TABLE'
                        """).query(String.class).list().stream()
                .filter(table -> jdbc.sql("select count(*) from " + table + " t where t::text like ? or t::text like ?")
                                .params("%" + secret + "%", "%" + hex + "%")
                                .query(Integer.class)
                                .single()
                        > 0)
                .toList();
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
            assertThat(document(key).at("/loket/petugas").asText()).isEqualTo(login);
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
        Answer answer = engine.as("petugas.dpmptsp").post(FORM, Map.of("variables", variables));
        JsonNode document =
                document(answer.expect(200).json().get("businessKey").asText());
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
        long before = applications();
        Answer refused = submit(Submit.of("Ani Salah").with(path, answer));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).isEqualTo("Permohonan belum diterima. " + sentence + ".");
        assertThat(applications()).isEqualTo(before);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Answer refused = engine.as("petugas.dpmptsp").post(FORM, Map.of("variables", Map.of()));
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
        long before = applications();
        assertThat(engine.as("petugas.dpmptsp").post(FORM, body).status()).isEqualTo(400);
        assertThat(applications()).isEqualTo(before);
    }

    @Test
    void aSecondClickFindsTheFirstApplication() throws Exception {
        List<Callable<Answer>> clicks = IntStream.range(0, 6)
                .<Callable<Answer>>mapToObj(i -> () -> submit(Submit.of("Ani Ganda")))
                .toList();
        List<String> keys = AtOnce.run(clicks).stream()
                .map(answer -> answer.expect(200).json().get("businessKey").asText())
                .distinct()
                .toList();
        assertThat(keys).hasSize(1);
        assertThat(engine.processes(keys.get(0))).isEqualTo(1);
        assertThat(start(Submit.of("Ani Ganda").with("usaha.jumlahPegawai", 4))).isNotIn(keys);
        assertThat(engine.as("admin")
                        .post(FORM, Submit.of("Ani Ganda").body())
                        .expect(200)
                        .json()
                        .get("businessKey")
                        .asText())
                .as("another officer's")
                .isNotIn(keys);
    }

    @Test
    void theSameFormLaterIsAnotherApplication() {
        String first = start(Submit.of("Ani Kembali"));
        jdbc.sql("update mpp.application set received_at = received_at - interval '11 minutes' where business_key = ?")
                .param(first)
                .update();
        assertThat(start(Submit.of("Ani Kembali"))).isNotEqualTo(first);
    }

    @Test
    void noTwoApplicationsGetTheSameNumber() throws Exception {
        List<Callable<String>> starts = IntStream.range(0, 12)
                .<Callable<String>>mapToObj(i -> () -> start(Submit.of("Ani Nomor " + i)))
                .toList();
        assertThat(AtOnce.run(starts)).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void anOfficerFindsTheNumbersOfWhatHeHasTakenIn() {
        String older = start(Submit.of("Ani Pertama"));
        String newer = start(Submit.of("Ani Kedua"));
        String path = "/api/counter/applications";
        Answer own = engine.as("petugas.dpmptsp").get(path).expect(200);
        assertThat(own.json().get("applications").findValuesAsText("businessKey"))
                .startsWith(newer, older)
                .hasSizeLessThanOrEqualTo(20);
        assertThat(own.json().at("/applications/0/title").asText()).isEqualTo("Layanan Loket");
        assertThat(own.json().at("/applications/0/applicant").asText()).isEqualTo("Ani Kedua");
        assertThat(engine.as("kepala.dpmptsp").get(path).expect(200).json().get("applications"))
                .isEmpty();
    }

    @Test
    void aServiceWithTwoStartsBeginsFromBothSides() {
        String local = engine.as("petugas.dinkes")
                .post(
                        "/engine-rest/process-definition/key/layanan-dua-pintu/submit-form",
                        Map.of(
                                "variables",
                                Map.of("pemohon", Map.of("type", "Json", "value", "{\"nik\":\"1\",\"nama\":\"Dua\"}"))))
                .expect(200)
                .json()
                .get("businessKey")
                .asText();
        String fromOss = engine.start("layanan-dua-pintu");

        assertThat(List.of(local, fromOss)).allSatisfy(key -> {
            assertThat(engine.milestones(key)).containsExactly("received", "complete");
            assertThat(engine.tasks(key)).hasSize(1);
        });
        assertThat(atLimit(fromOss)).isEqualTo("oss");
        assertThat(atLimit(local))
                .as("OSS cannot issue what it has never heard of")
                .isEqualTo("escalate");
        assertThat(engine.as("worker.oss")
                        .get("/api/reports?businessKey=" + fromOss)
                        .json())
                .hasSize(2);
        assertThat(engine.as("worker.oss")
                        .get("/api/reports?businessKey=" + local)
                        .json())
                .isEmpty();
    }

    @Test
    void whatOssBroughtIsMarkedAsItsOwn() {
        String key = engine.newKey();
        engine.push(Item.of(key, "layanan-uji")).expect(200);
        assertThat(engine.as("manajer")
                        .get("/api/applications/" + key)
                        .json()
                        .get("origin")
                        .asText())
                .isEqualTo("oss");
    }

    private Answer submit(Submit form) {
        return engine.as("petugas.dpmptsp").post(FORM, form.body());
    }

    private String start(Submit form) {
        return submit(form).expect(200).json().get("businessKey").asText();
    }

    private JsonNode document(String key) {
        return engine.as("worker.oss")
                .get("/api/applications/" + key + "/document")
                .expect(200)
                .json();
    }

    private JsonNode story(String key) {
        return engine.as("petugas.dpmptsp")
                .get("/api/applications/" + key + "/story")
                .expect(200)
                .json();
    }

    private JsonNode permohonan(String key) {
        String text = engine.as("admin")
                .get("/engine-rest/history/variable-instance?variableName=permohonan&processInstanceId=" + instance(key)
                        + "&deserializeValues=false")
                .expect(200)
                .json()
                .at("/0/value")
                .asText();
        return new Answer(200, text).json();
    }

    private List<String> variables(String key) {
        return engine.as("admin")
                .get("/engine-rest/history/variable-instance?processInstanceId=" + instance(key))
                .expect(200)
                .each("name");
    }

    private String instance(String key) {
        return engine.as("admin")
                .get("/engine-rest/history/process-instance?processInstanceBusinessKey=" + key)
                .expect(200)
                .each("id")
                .get(0);
    }

    private String atLimit(String key) {
        return engine.as("manajer")
                .get("/api/applications/" + key)
                .expect(200)
                .json()
                .at("/clock/atLimit")
                .asText();
    }

    private String definition() {
        return engine.as("admin")
                .get("/engine-rest/process-definition/key/layanan-loket")
                .expect(200)
                .json()
                .get("id")
                .asText();
    }

    private long applications() {
        return jdbc.sql("select count(*) from mpp.application where service = 'layanan-loket'")
                .query(Long.class)
                .single();
    }

    /** The work of the agency that the service asks first. */
    private void lookUpNik(String key) {
        Answer locked = engine.as("worker.dukcapil")
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of(
                                "workerId",
                                "uji",
                                "maxTasks",
                                1,
                                "topics",
                                List.of(Map.of(
                                        "topicName",
                                        "dukcapil-verifikasi-nik",
                                        "lockDuration",
                                        60000,
                                        "businessKey",
                                        key))))
                .expect(200);
        assertThat(locked.json()).hasSize(1);
        engine.as("worker.dukcapil")
                .post(
                        "/engine-rest/external-task/" + locked.each("id").get(0) + "/complete",
                        Map.of("workerId", "uji", "variables", Map.of("hasilDukcapil", Map.of("value", "COCOK"))))
                .expect(204);
    }
}
