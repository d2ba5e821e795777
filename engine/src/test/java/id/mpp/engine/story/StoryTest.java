package id.mpp.engine.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.TimeMachine;
import id.mpp.engine.journal.Milestone;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One application's whole story in order, and who may read it. */
@EngineTest
class StoryTest {

    private static final Duration LONG_AGO = Duration.ofDays(40);

    private final RunningEngine engine;
    private final TimeMachine time;

    StoryTest(RunningEngine engine, TimeMachine time) {
        this.engine = engine;
        this.time = time;
    }

    @Test
    void milestonesAndClockAreToldInOrderWithWhoAndWhy() {
        String key = complete("99001");
        decide(key, "tanya");
        engine.message(key, null, "oss-perbaikan").expect(200);
        JsonNode story = read("manajer", key);

        assertThat(lines(story))
                .containsExactly(
                        "milestone Permohonan diterima",
                        "clock Waktu layanan belum berjalan",
                        "milestone Berkas dinyatakan lengkap dan benar",
                        "clock Waktu layanan berjalan",
                        "milestone Waktu layanan dihentikan sementara",
                        "clock Waktu layanan berhenti sementara",
                        "milestone Waktu layanan dilanjutkan",
                        "clock Waktu layanan berjalan");
        JsonNode paused = story.get("events").get(4);
        assertThat(paused.get("by").asText()).isEqualTo("Hadi Teladan");
        assertThat(paused.get("position").asText()).isEqualTo("Kepala DPMPTSP Kabupaten Contoh");
        assertThat(paused.get("note").asText()).isEqualTo("Mohon denah yang baru");
        JsonNode pause = story.get("events").get(5).get("segment");
        assertThat(pause.get("whose").asText()).isEqualTo("pemohon");
        assertThat(pause.get("to").asText())
                .isEqualTo(story.get("events").get(6).get("at").asText());
        assertThat(story.get("title").asText()).isEqualTo("Layanan Berwaktu");
        assertThat(story.get("zone").asText()).isEqualTo("Asia/Jakarta");
        assertThat(story.at("/clock/sentence").asText()).contains("0 dari 5 hari kerja");
    }

    @Test
    void whatOssWasToldStandsBesideEachLine() {
        String key = complete("99001");
        report(key, 1, "failed", "OSS tidak menjawab");
        report(key, 1, "failed", "OSS tidak menjawab");
        report(key, 1, "refused", "OSS menolak: tanggal salah");
        JsonNode story = read("manajer", key);
        JsonNode told = story.get("events").get(0).get("oss");
        assertThat(told.get("state").asText()).isEqualTo("refused");
        assertThat(told.get("label").asText()).startsWith("Ditolak OSS");
        assertThat(told.get("attempts").intValue()).isEqualTo(2);
        assertThat(told.get("answer").asText()).isEqualTo("OSS menolak: tanggal salah");
        assertThat(story.at("/events/2/oss/state").asText()).isEqualTo("pending");
    }

    @Test
    void whatTheClockGrantedCarriesItsEvidence() {
        String key = complete("99001");
        time.back(key, LONG_AGO);
        await().untilAsserted(() -> assertThat(engine.milestones(key)).contains("deemed"));
        JsonNode story = read("manajer", key);
        JsonNode evidence = StreamSupport.stream(story.get("events").spliterator(), false)
                .filter(event -> event.get("kind").asText().equals("evidence"))
                .findFirst()
                .orElseThrow();
        assertThat(evidence.at("/evidence/days")).hasSize(5);
        assertThat(evidence.at("/evidence/agrees").booleanValue()).isTrue();
        assertThat(evidence.get("note").asText()).contains("5 hari kerja (Aturan uji)", "hasil yang sama");

        time.backUnnoticed(key, Duration.ofDays(9));
        assertThat(read("manajer", key).toString()).contains("hasil yang berbeda");
    }

    @Test
    void alarmsArePartOfTheStory() {
        String key = complete("99002");
        time.back(key, LONG_AGO);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(lines(read("manajer", key))).contains("alarm Peringatan batas waktu"));
    }

    @Test
    void noPersonalDataOfTheApplicantIsInIt() {
        String key = complete("99001");
        assertThat(read("manajer", key).toString()).doesNotContain(Item.NIK, "Budi Contoh", "990101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "manajer", "worker.oss"})
    void whoMayReadEveryCaseReadsEveryStory(String login) {
        assertThat(story(login, complete("99001")).status()).isEqualTo(200);
        assertThat(story(login, "I-UJI-tidak-ada").status()).isEqualTo(404);
    }

    @Test
    void anOfficerReadsTheStoryOfACaseInWhichHeHasATask() {
        String key = received("99001");
        assertThat(story("petugas.dpmptsp", key).status()).isEqualTo(200);
        assertThat(story("kepala.dpmptsp", key).status()).isEqualTo(403);
        assertThat(story("petugas.dinkes", key).status()).isEqualTo(403);
    }

    @Test
    void anOfficerKeepsReadingWhatHeHasWorkedOn() {
        String key = complete("99001");
        assertThat(engine.as("petugas.dpmptsp")
                        .get("/engine-rest/task?processInstanceBusinessKey=" + key)
                        .json())
                .as("no task is left for him")
                .isEmpty();
        assertThat(story("petugas.dpmptsp", key).status()).isEqualTo(200);
        assertThat(story("petugas.dinkes", key).status()).isEqualTo(403);
    }

    @Test
    void takingATaskAndGivingItBackOpensNothingForLater() {
        String key = received("99001");
        String task = engine.task(key);
        engine.claim("petugas.dpmptsp", task).expect(204);
        engine.as("petugas.dpmptsp")
                .post("/engine-rest/task/" + task + "/unclaim", "")
                .expect(204);
        engine.complete("admin", task).expect(204);
        assertThat(story("petugas.dpmptsp", key).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"perancang", "worker.djp"})
    void nobodyElseReadsAny(String login) {
        Answer refusal = story(login, complete("99001"));
        assertThat(refusal.status()).isEqualTo(403);
        assertThat(refusal.json().get("detail").asText()).startsWith("Tidak ada tugas Anda");
        assertThat(story(login, "I-UJI-tidak-ada").status()).isEqualTo(403);
    }

    @Test
    void theStoryIsFoundByTheTaskForWhoSeesTheTask() {
        String key = received("99001");
        String path = "/api/tasks/" + engine.task(key) + "/story";
        JsonNode story = engine.as("petugas.dpmptsp").get(path).expect(200).json();
        assertThat(story.get("businessKey").asText()).isEqualTo(key);
        assertThat(engine.as("manajer").get(path).status()).isEqualTo(200);
        assertThat(engine.as("petugas.dinkes").get(path).status()).isEqualTo(404);
        assertThat(engine.as("perancang").get(path).status()).isEqualTo(404);
        assertThat(engine.anonymous().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void everyMilestoneHasWords(Milestone milestone) {
        assertThat(milestone.label()).matches("[A-Z].*[a-zS]");
    }

    @Test
    void ourPagesLearnWhoIsInFrontOfThem() {
        assertThat(engine.as("admin").get("/api/login").json().toString())
                .isEqualTo("{\"id\":\"admin\",\"administrator\":true,\"manager\":false}");
        assertThat(engine.as("petugas.dinkes").get("/api/login").json().toString())
                .isEqualTo("{\"id\":\"petugas.dinkes\",\"administrator\":false,\"manager\":false}");
        assertThat(engine.as("manajer").get("/api/login").json().get("manager").booleanValue())
                .isTrue();
    }

    private String received(String kbli) {
        String key = engine.newKey();
        Map<String, Object> document = new HashMap<>(Item.document(key, 1));
        document.put("usaha", Map.of("kbli", kbli));
        engine.push(Item.of(key, "layanan-berwaktu").with(document)).expect(200);
        return key;
    }

    private String complete(String kbli) {
        String key = received(kbli);
        engine.complete("petugas.dpmptsp", engine.task(key)).expect(204);
        return key;
    }

    private void decide(String key, String decision) {
        engine.complete("kepala.dpmptsp", engine.task(key), "keputusan", decision, "catatan", "Mohon denah yang baru")
                .expect(204);
    }

    private void report(String key, int sequence, String state, String detail) {
        long id = engine.journal(key).get(sequence - 1).get("id").longValue();
        engine.as("worker.oss")
                .put("/api/reports/" + id, Map.of("state", state, "detail", detail))
                .expect(204);
    }

    private Answer story(String login, String key) {
        return engine.as(login).get("/api/applications/" + key + "/story");
    }

    private JsonNode read(String login, String key) {
        return story(login, key).expect(200).json();
    }

    private static List<String> lines(JsonNode story) {
        return StreamSupport.stream(story.get("events").spliterator(), false)
                .map(event ->
                        event.get("kind").asText() + " " + event.get("title").asText())
                .toList();
    }
}
