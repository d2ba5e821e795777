package id.mpp.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.counter.Submit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application in words, whatever service it is of, and for whom. */
@EngineTest
class CasefileTest {

    private static final String CLERK = "petugas.dpmptsp";

    private final RunningEngine engine;

    CasefileTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void fieldsOfAStartFormAreCalledAsItsAuthorCalledThem() {
        JsonNode file = read("manajer", counterCase());
        assertThat(titles(file)).containsExactly("Permohonan", "Pemohon", "Usaha", "Pernyataan");
        assertThat(lines(file, "Pemohon")).containsExactly("NIK pemohon: 9901********0017", "Nama pemohon: Ani Panel");
        assertThat(lines(file, "Usaha")).contains("Skala usaha: Usaha kecil", "Keterangan lain: -");
        assertThat(lines(file, "Pernyataan")).containsExactly("Berkas asli sudah dicocokkan dengan isian ini: Ya");
        assertThat(lines(file, "Permohonan")).contains("Izin: Layanan Loket");
        assertThat(file.toString()).doesNotContain(Submit.NIK);
    }

    @Test
    void whatNoFormNamesIsCalledByTheListOrInItsOwnWords() {
        String key = engine.newKey();
        Map<String, Object> permohonan = new LinkedHashMap<>();
        permohonan.put("idIzin", key);
        permohonan.put("tanggalMasuk", "2026-11-26");
        permohonan.put("luasRuangTunggu", "12");
        permohonan.put("dokumen", List.of(Map.of("kode", "D1"), Map.of("keterangan", "Denah")));
        permohonan.put("usaha", Map.of("nama", "Warung", "lokasi", Map.of("kodePos", "99999")));
        engine.push(new Item(key, "layanan-uji", permohonan, Item.document(key, 1)))
                .expect(200);

        JsonNode file = read("manajer", key);
        assertThat(lines(file, "Permohonan"))
                .containsExactly("Nomor permohonan: " + key, "Tanggal masuk: 26-11-2026", "Luas ruang tunggu: 12");
        assertThat(lines(file, "Usaha")).containsExactlyInAnyOrder("Nama: Warung", "Kode pos: 99999");
        assertThat(file.at("/sections/0/tables").toString())
                .isEqualTo("[{\"title\":\"Dokumen yang dilampirkan pemohon\",\"columns\":[\"Kode\",\"Keterangan\"],"
                        + "\"rows\":[[\"D1\",\"-\"],[\"-\",\"Denah\"]],\"corrected\":false}]");
    }

    @Test
    void aCorrectionStandsBesideWhatItCorrected() {
        String key = engine.start("layanan-uji");
        engine.as("worker.oss")
                .post(
                        "/api/applications/" + key + "/messages",
                        Map.of(
                                "messages",
                                List.of("oss-pembaruan"),
                                "variables",
                                Map.of("perbaikan", Map.of("idIzin", key, "pemohon", Map.of("nama", "Budi Baru")))))
                .expect(200);
        JsonNode file = read("manajer", key);
        assertThat(file.get("corrected").booleanValue()).isTrue();
        assertThat(file.at("/sections/1/lines").toString())
                .contains("{\"label\":\"Nama\",\"value\":\"Budi Baru\",\"before\":\"Budi Contoh\"}")
                .contains("{\"label\":\"NIK\",\"value\":\"9901********0001\",\"before\":null}");
    }

    /** A part is handed an empty correction as long as there is none. */
    @Test
    void anEmptyCorrectionIsNone() {
        String key = engine.start("layanan-uji");
        String process = engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .each("id")
                .get(0);
        engine.as("admin")
                .put("/engine-rest/process-instance/" + process + "/variables/perbaikan", Map.of("type", "Null"))
                .expect(204);
        JsonNode file = read("manajer", key);
        assertThat(file.get("corrected").booleanValue()).isFalse();
        assertThat(lines(file, "Pemohon")).contains("Nama: Budi Contoh");
    }

    @Test
    void whatWasAskedForIsThereAndWhetherItCameInTime() {
        String key = engine.start("layanan-uji");
        assertThat(read("manajer", key).get("correction").toString()).isEqualTo("{\"asked\":null,\"missed\":false}");
        engine.complete(
                        CLERK,
                        engine.task(key),
                        "keputusan",
                        "perbaikan",
                        "catatan",
                        "Lampirkan denah",
                        "permintaanPerbaikan",
                        "Lampirkan denah",
                        "hasilPerbaikan",
                        "lewat-batas")
                .expect(204);
        assertThat(read("manajer", key).get("correction").toString())
                .isEqualTo("{\"asked\":\"Lampirkan denah\",\"missed\":true}");
    }

    @Test
    void theTitleOfTheServiceAndTheClockAreThere() {
        JsonNode file = read("manajer", engine.start("layanan-berwaktu"));
        assertThat(file.get("title").asText()).isEqualTo("Layanan Berwaktu");
        assertThat(file.at("/clock/sentence").asText()).isNotBlank();
        assertThat(file.get("zone").asText()).isEqualTo("Asia/Jakarta");
    }

    @Test
    void theFileIsFoundByTheTaskForWhoseTaskItIs() {
        String key = engine.start("layanan-berwaktu");
        String path = "/api/tasks/" + engine.task(key) + "/casefile";
        assertThat(engine.as(CLERK)
                        .get(path)
                        .expect(200)
                        .json()
                        .get("businessKey")
                        .asText())
                .isEqualTo(key);
        assertThat(engine.as("petugas.dinkes").get(path).status()).isEqualTo(404);
        assertThat(engine.as("perancang").get(path).status()).isEqualTo(404);
        assertThat(engine.as("worker.djp").get(path).status()).isEqualTo(404);
        assertThat(engine.anonymous().get(path).status()).isEqualTo(401);
    }

    @Test
    void afterTheEndOnlyWhoWorkedOnItReadsTheFile() {
        String key = engine.start("layanan-berwaktu");
        engine.complete(CLERK, engine.task(key)).expect(204);
        assertThat(lines(read(CLERK, key), "Pemohon")).contains("Nama: Budi Contoh");
        assertThat(engine.as("petugas.dinkes")
                        .get("/api/applications/" + key + "/casefile")
                        .expect(403)
                        .text())
                .doesNotContain("Budi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.dinkes", "perancang", "worker.djp"})
    void aNumberThatDoesNotExistSoundsLikeOneOfOthers(String login) {
        assertThat(engine.as(login)
                        .get("/api/applications/I-UJI-tidak-ada/casefile")
                        .status())
                .isEqualTo(403);
        assertThat(engine.as("manajer")
                        .get("/api/applications/I-UJI-tidak-ada/casefile")
                        .status())
                .isEqualTo(404);
    }

    private String counterCase() {
        return engine.as(CLERK)
                .post(
                        "/engine-rest/process-definition/key/layanan-loket/submit-form",
                        Submit.of("Ani Panel").body())
                .expect(200)
                .json()
                .get("businessKey")
                .asText();
    }

    private JsonNode read(String login, String key) {
        return engine.as(login)
                .get("/api/applications/" + key + "/casefile")
                .expect(200)
                .json();
    }

    private static List<String> titles(JsonNode file) {
        return StreamSupport.stream(file.get("sections").spliterator(), false)
                .map(section -> section.get("title").asText())
                .toList();
    }

    private static List<String> lines(JsonNode file, String title) {
        return StreamSupport.stream(file.get("sections").spliterator(), false)
                .filter(section -> section.get("title").asText().equals(title))
                .flatMap(section -> StreamSupport.stream(section.get("lines").spliterator(), false))
                .map(line ->
                        line.get("label").asText() + ": " + line.get("value").asText())
                .toList();
    }
}
