package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CounterInBrowser;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** From nothing to a running service: {@code ./mpp new-service}, {@code ./mpp deploy}, no Java, no restart. */
@TestInstance(Lifecycle.PER_CLASS)
class NewServiceIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String SERVICE = "izin-uji-coba";
    private static final String TITLE = "Izin Uji Coba";

    /** Whom the sandbox's Dukcapil knows, see {@code apotek-sehat}. */
    private static final String NIK = "9901011708900001";

    private static final LocalDate BIRTHDAY = LocalDate.of(1990, 8, 17);
    private Desk designer;
    private Stack stack;
    private Actors actors;
    private Chromium chromium;

    @BeforeAll
    void runWithoutTheService() throws IOException {
        designer = Desk.furnished();
        stack = Stack.start(designer.processes(), designer.forms(), addresses -> Map.of());
        actors = stack.actors();
        chromium = Chromium.launch();
        assertThat(officer().openCounter().services()).as("before").isEmpty();
        bringIntoBeing();
    }

    private void bringIntoBeing() {
        assertThat(designer.mpp("new-service", SERVICE))
                .contains(
                        "Layanan \"" + TITLE + "\" ada di processes/" + SERVICE,
                        "./mpp lint\n",
                        "./mpp deploy " + SERVICE + "\n",
                        "./mpp docs",
                        "Mulai proses");
        assertThat(designer.mpp("lint")).contains("Tidak ada temuan pada 2 layanan.");
        assertThat(designer.mpp("deploy", SERVICE, stack.addresses().engine().toString()))
                .contains("Layanan " + SERVICE + " versi 1 berjalan");
    }

    @AfterAll
    void stop() {
        chromium.close();
        stack.close();
    }

    @Test
    void whoseDataMatchIsGranted() {
        OfficerInBrowser officer = officer();
        String key = begin(officer, BIRTHDAY);
        take(officer, key);
        assertThat(officer.read("Dijawab Dukcapil"))
                .contains(key, "9901********0001", "Bima Contoh Santosa", "Mencoba layanan baru", "Cocok")
                .doesNotContain(NIK, "Tidak cocok");
        assertThat(officer.form()).doesNotContain(key, "Bima Contoh Santosa");
        officer.photograph(PICTURES.resolve("layanan-baru-putusan.png"))
                .choose("Setuju")
                .complete();

        assertEnded(key, "COCOK", "approved");
        OurPage story = officer.openStoryPage();
        story.fill("Nomor permohonan", key).press("Buka");
        assertThat(story.waitFor("Permohonan disetujui"))
                .contains(TITLE, "Permohonan diterima", "Berkas dinyatakan lengkap dan benar", "0 dari 5 hari kerja");
        story.photograph(PICTURES.resolve("layanan-baru-riwayat.png"));
        assertThat(countedAs("issued")).contains(key);
        showsUpForManagers();
    }

    @Test
    void whoseDataDoNotMatchIsRefusedWithAReason() {
        OfficerInBrowser officer = officer();
        String key = begin(officer, BIRTHDAY.plusDays(1));
        take(officer, key);
        assertThat(officer.read("Dijawab Dukcapil")).contains("Tidak cocok");
        officer.choose("Tolak");
        assertThat(officer.completeAndBeRefused()).contains("Isian 'alasanPenolakan' wajib diisi");
        officer.fill("Alasan penolakan", "Tanggal lahir lain dari data Dukcapil")
                .photograph(PICTURES.resolve("layanan-baru-penolakan.png"))
                .complete();

        assertEnded(key, "TIDAK_COCOK", "refused");
        assertThat(actors.operator().journalLine(key, "refused").path("note").asText())
                .isEqualTo("Tanggal lahir lain dari data Dukcapil");
        assertThat(countedAs("refused")).contains(key);
    }

    /** Returns the number that the new case is given. */
    private String begin(OfficerInBrowser officer, LocalDate birthday) {
        List<String> before = keys();
        CounterInBrowser counter = officer.openCounter().choose(TITLE);
        counter.fill("NIK pemohon", NIK)
                .fill("Nama pemohon", "Bima Contoh Santosa")
                .type("Tanggal lahir", birthday)
                .answer("Jenis kelamin", "Laki-laki")
                .fill("Keperluan", "Mencoba layanan baru")
                .check("Berkas asli sudah dicocokkan")
                .photograph(PICTURES.resolve("layanan-baru-permohonan.png"))
                .start();
        List<String> now = keys();
        assertThat(now).hasSize(before.size() + 1).containsAll(before);
        return now.stream().filter(key -> !before.contains(key)).findFirst().orElseThrow();
    }

    private void showsUpForManagers() {
        OurPage figures = chromium.cockpit(stack.addresses(), "manajer").logIn().open("Kinerja layanan");
        assertThat(figures.waitFor("Rincian menurut layanan")).contains(TITLE);
        figures.photograph(PICTURES.resolve("layanan-baru-kinerja.png"));
        assertThat(figures.follow("Kepuasan masyarakat (SKM)").waitFor("kecukupan responden"))
                .contains(TITLE);
        assertThat(figures.follow("Kesiapan MPP Digital").waitFor("Setiap layanan menurut kriteria"))
                .contains(TITLE, "1 pemeriksaan otomatis: DUKCAPIL.");
    }

    /** What managers see of the service, although nobody has told their page about it. */
    private List<String> countedAs(String state) {
        return actors.officer("manajer")
                .http()
                .get("/api/figures/cases?state=" + state + "&service=" + SERVICE)
                .expect(200)
                .json()
                .findValuesAsText("businessKey");
    }

    private List<String> keys() {
        return actors.operator()
                .http()
                .get("/engine-rest/history/process-instance?processDefinitionKey=" + SERVICE)
                .expect(200)
                .json()
                .findValuesAsText("businessKey");
    }

    /** As soon as the worker has asked Dukcapil. */
    private static void take(OfficerInBrowser officer, String key) {
        officer.waitForTaskOf(key);
        officer.open().claim();
    }

    private void assertEnded(String key, String verdict, String milestone) {
        actors.operator().waitForMilestone(key, milestone);
        assertThat(actors.operator().milestones(key)).containsExactly("received", "complete", milestone);
        assertThat(actors.operator().variables(key)).containsEntry("hasilDukcapil", verdict);
        assertThat(actors.operator().processes(key)).containsExactly(SERVICE + " COMPLETED");
        assertThat(actors.operator().everyIncident(key)).isEmpty();
    }

    private OfficerInBrowser officer() {
        return chromium.officer(stack.addresses(), "petugas.dpmptsp").logIn();
    }
}
