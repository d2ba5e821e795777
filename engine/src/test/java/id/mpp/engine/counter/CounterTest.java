package id.mpp.engine.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A start form at the counter becomes a case like any other, and its identifiers become nothing else. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class CounterTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;
    private final Desk desk;

    CounterTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.desk = new Desk(engine, jdbc);
    }

    @Test
    void theAnswerIsThatOfCamundaItself() {
        JsonNode answer = desk.submit(Submit.of("Ani Jawaban")).expect(200).json();

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
        String key = desk.start(Submit.of("Ani Berkas"));

        JsonNode application =
                engine.as("manajer").get("/api/applications/" + key).expect(200).json();
        assertThat(application.get("service").asText()).isEqualTo("layanan-loket");
        assertThat(application.get("origin").asText()).isEqualTo("counter");
        assertThat(desk.document(key).toString()).isEqualTo("""
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
        String key = desk.start(Submit.of("Ani Jalan"));
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
        String key = desk.start(Submit.of("Ani Petugas"));
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
        Answer answer = desk.submit(form).expect(200);
        String key = answer.json().get("businessKey").asText();
        lookUpNik(key);
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusanBerkas", "lengkap")
                .expect(204);
        desk.submit(Submit.of("Ani Rahasia").with("pemohon.nik", Submit.NIK + "9"))
                .expect(400);

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

    private JsonNode story(String key) {
        return engine.as("petugas.dpmptsp")
                .get("/api/applications/" + key + "/story")
                .expect(200)
                .json();
    }

    private JsonNode permohonan(String key) {
        String text = engine.as("admin")
                .get("/engine-rest/history/variable-instance?variableName=permohonan&processInstanceId="
                        + desk.instance(key) + "&deserializeValues=false")
                .expect(200)
                .json()
                .at("/0/value")
                .asText();
        return new Answer(200, text).json();
    }

    private String atLimit(String key) {
        return engine.as("manajer")
                .get("/api/applications/" + key)
                .expect(200)
                .json()
                .at("/clock/atLimit")
                .asText();
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
