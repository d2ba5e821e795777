package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CounterInBrowser;
import id.mpp.e2e.actors.Officer;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Paper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Doctors at the counter: one whom nobody answers in time, and one who asks for a fourth place. */
@Journey
class SipIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String RULE = "Permenkes 13/2025 Pasal 149";

    /** More than five working days, whatever holidays lie between. */
    private static final Duration LONG = Duration.ofDays(30);

    private final Stack stack;
    private final Actors actors;
    private final Operator operator;

    SipIT(Stack stack) {
        this.stack = stack;
        actors = stack.actors();
        operator = actors.operator();
    }

    @Test
    void untouchedForFiveWorkingDaysItIssuesItselfWithEvidence() {
        String key = applyFor("9901015204910101", "Andini Contoh Pertiwi", "1991-04-12", "9901100000000101");
        actors.officers().clerk().findTask(key, "periksa-berkas-sip");
        operator.http().get("/api/applications/" + key + "/evidence").expect(404);

        stack.tables().letTimePass(key, LONG);
        setOff(key);

        operator.waitForMilestone(key, "issued");
        assertThat(operator.milestones(key))
                .filteredOn(milestone -> !List.of("warned", "overdue").contains(milestone))
                .containsExactly("received", "complete", "deemed", "issued");
        JsonNode proof = operator.http()
                .get("/api/applications/" + key + "/evidence")
                .expect(200)
                .json();
        assertThat(proof.path("agrees").booleanValue()).isTrue();
        assertThat(proof.at("/record/days")).hasSize(5);
        Paper paper = paper(key, "sip");
        paper.photograph(PICTURES.resolve("sip-terbit-otomatis.png"));
        assertThat(paper.text().replaceAll("\\s+", " "))
                .contains("Andini Contoh Pertiwi", "/SIP/", "dianggap dikabulkan menurut hukum")
                .doesNotContain("9901015204910101", "9901100000000101");
        assertThat(operator.incidents(key)).isEmpty();
    }

    @Test
    void aFourthPlaceIsRefusedWithTheRule() {
        try (Chromium chromium = Chromium.launch()) {
            CounterInBrowser counter = chromium.officer(stack.addresses(), "petugas.dpmptsp")
                    .logIn()
                    .openCounter()
                    .choose("SIP Dokter");
            fill(counter).photograph(PICTURES.resolve("permohonan-sip.png")).start();
        }
        String key = newest();
        actors.officers().clerk().finish(key, "periksa-berkas-sip", Map.of("keputusanBerkas", "lengkap"));

        operator.waitForMilestone(key, "refused");
        assertThat(operator.journalLine(key, "refused").path("note").asText()).contains(RULE);
        await().until(() -> operator.processes(key), all -> all.contains("sip-dokter COMPLETED"));
        Paper paper = paper(key, "penolakan-sip");
        paper.photograph(PICTURES.resolve("sip-ditolak.png"));
        assertThat(paper.text().replaceAll("\\s+", " ")).contains(RULE, "Made Contoh Wirawan");
        assertThat(operator.variables(key).toString()).doesNotContain("9901100000000103", "9901011702790103");
    }

    private static CounterInBrowser fill(CounterInBrowser counter) {
        return counter.fill("NIK pemohon", "9901011702790103")
                .fill("Nama pemohon", "Made Contoh Wirawan")
                .type("Tanggal lahir", LocalDate.of(1979, 2, 17))
                .answer("Jenis kelamin", "Laki-laki")
                .fill("Alamat pemohon", "Jalan Contoh 103")
                .select("Profesi", "Dokter spesialis")
                .fill("Nomor STR", "9901100000000103")
                .fill("Berapa tahun terakhir tidak berpraktik?", "0")
                .answer("Apa yang dimohonkan?", "Baru")
                .select("Jenis tempat praktik", "Klinik")
                .fill("Kode fasyankes", "9901000031")
                .fill("Nama tempat praktik", "Klinik Contoh")
                .fill("Alamat tempat praktik", "Jalan Pasar Contoh 103")
                .answer("Kecukupan SKP", "Tidak diperlukan (SIP baru)")
                .check("Pemohon menyerahkan surat pernyataan memiliki tempat praktik")
                .check("Berkas asli sudah dicocokkan");
    }

    private String applyFor(String nik, String name, String born, String registration) {
        Map<String, Object> answers = Map.ofEntries(
                Map.entry("pemohon.nik", nik),
                Map.entry("pemohon.nama", name),
                Map.entry("pemohon.tanggalLahir", born),
                Map.entry("pemohon.jenisKelamin", "P"),
                Map.entry("pemohon.alamat", "Jalan Contoh 101"),
                Map.entry("dokter.profesi", "dokter"),
                Map.entry("dokter.nomorStr", registration),
                Map.entry("dokter.tahunTidakBerpraktik", 0),
                Map.entry("praktik.jenisPermohonan", "baru"),
                Map.entry("praktik.jenisTempat", "klinik"),
                Map.entry("praktik.kodeFasyankes", "9901000031"),
                Map.entry("praktik.nama", "Klinik Pratama Contoh Sehat"),
                Map.entry("praktik.alamat", "Jalan Pasar Contoh 101"),
                Map.entry("praktik.skp", "tidak-perlu"),
                Map.entry("pernyataan.tempat", true),
                Map.entry("pernyataan.lengkap", true));
        return actors.officers().clerk().takeIn("sip-dokter", answers);
    }

    /** What the engine's clock would do that night. */
    private void setOff(String key) {
        JsonNode limit =
                StreamSupport.stream(jobs(key).spliterator(), false).findFirst().orElseThrow();
        operator.http()
                .put(
                        "/engine-rest/job/" + Officer.id(limit) + "/duedate",
                        Map.of("duedate", "2026-11-01T00:00:00.000+0000"))
                .expect(204);
    }

    private JsonNode jobs(String key) {
        return operator.http()
                .get("/engine-rest/job?timers=true&activityId=Event_BatasWaktu&processInstanceId="
                        + operator.runningProcess(key))
                .expect(200)
                .json();
    }

    private String newest() {
        return operator.http()
                .get(
                        "/engine-rest/history/process-instance?processDefinitionKey=sip-dokter&sortBy=startTime&sortOrder=desc&maxResults=1")
                .expect(200)
                .json()
                .get(0)
                .path("businessKey")
                .asText();
    }

    private Paper paper(String key, String kind) {
        return new Paper(operator.http().file("/api/applications/" + key + "/documents/" + kind));
    }
}
