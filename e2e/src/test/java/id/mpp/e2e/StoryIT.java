package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CockpitInBrowser;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One application's whole story, read in the web applications. */
@Journey
class StoryIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String WISH = "Denah lokasi tidak terbaca; unggah ulang.";

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    StoryIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @Test
    void anOfficerReadsTheStoryBesideEachOfHisTasks() {
        Filing first = waiting();
        Filing second = waiting();
        OfficerInBrowser clerk = logInToTasklist("petugas.dpmptsp");
        OurPage story = open(clerk, first);
        assertThat(story.text())
                .contains(first.key(), "Izin Apotek", "Permohonan diterima")
                .contains("Batas 5 hari kerja", "berkas belum dinyatakan lengkap dan benar");
        assertThat(story.barriers()).isEmpty();
        story.photograph(PICTURES.resolve("riwayat-tugas.png"));
        clerk.claim();
        assertThat(story.waitFor("Berkas mulai diperiksa")).contains("Sari Contoh");

        clerk.waitForTaskOf(second.key());
        clerk.select();
        assertThat(story.waitFor(second.key())).doesNotContain(first.key());
    }

    @Test
    void anOfficerLooksUpWhatHeIsDoneWithAndNobodyElsesCase() {
        Filing filing = waiting();
        actors.officers().acceptFiles(filing.key());

        OurPage done = logInToTasklist("petugas.dpmptsp").openStoryPage();
        done.fill("Nomor permohonan", filing.key()).press("Buka");
        assertThat(done.waitFor("Berkas dinyatakan lengkap dan benar")).contains(filing.key());
        assertThat(done.barriers()).isEmpty();
        done.photograph(PICTURES.resolve("riwayat-petugas.png"));

        OurPage strange = logInToTasklist("petugas.pupr").openStoryPage();
        strange.fill("Nomor permohonan", filing.key()).press("Buka");
        assertThat(strange.message()).contains("Tidak ada tugas Anda pada permohonan " + filing.key());
        assertThat(strange.text()).doesNotContain("Permohonan diterima");
    }

    /** The list would write its filter into the address, and the page would begin anew. */
    @Test
    void whatAnOfficerTypesStaysWhenHisListOfTasksComesLate() {
        OurPage story = logInToTasklist("petugas.dpmptsp")
                .openStoryPageBeforeTheList(page -> page.fill("Nomor permohonan", "I-0000"));
        assertThat(story.value("Nomor permohonan")).isEqualTo("I-0000");
    }

    @Test
    void aManagerReadsWhoDidWhatWhoseTimeItWasAndWhatOssWasTold() {
        Filing filing = waiting();
        actors.officers().askForCorrection(filing.key(), WISH);
        actors.operator().waitForMilestone(filing.key(), "paused");
        actors.oss().send(filing.as("5"));
        actors.officers().acceptFiles(filing.key());
        awaitReports(filing);

        CockpitInBrowser cockpit = logIn("manajer");
        OurPage page = cockpit.open("Riwayat");
        page.fill("Nomor permohonan", filing.key()).press("Buka");
        assertThat(page.waitFor("Berkas dinyatakan lengkap dan benar"))
                .containsSubsequence(
                        "Sisa 5 hari kerja",
                        "Permohonan diterima",
                        "Waktu layanan dihentikan sementara",
                        "Sari Contoh, Petugas Pelayanan DPMPTSP",
                        WISH,
                        "Sudah diterima OSS",
                        "Waktu layanan berhenti sementara",
                        "waktu pemohon",
                        "Waktu layanan dilanjutkan",
                        "Berkas dinyatakan lengkap dan benar",
                        "Waktu layanan berjalan",
                        "waktu MPP");
        assertThat(page.barriers()).isEmpty();
        page.photograph(PICTURES.resolve("riwayat-halaman.png"));

        cockpit.openProcess(actors.operator().runningProcess(filing.key()));
        assertThat(cockpit.openStory().text()).contains(filing.key(), WISH);
        cockpit.photograph(PICTURES.resolve("riwayat-proses.png"));
    }

    @Test
    void anUnknownNumberIsSaidToBeUnknownAndStaysInItsField() {
        OurPage page = logIn("manajer").goTo("/riwayat?nomor=I-99-TIDAK-ADA");
        assertThat(page.message()).contains("I-99-TIDAK-ADA tidak terdaftar");
        assertThat(page.value("Nomor permohonan")).isEqualTo("I-99-TIDAK-ADA");
    }

    @Test
    void whoHasNoBusinessWithCasesFindsNoWayToThem() {
        CockpitInBrowser cockpit = logIn("perancang");
        assertThat(cockpit.entries()).contains("Proses").doesNotContain("Riwayat", "Kalender", "Rekonsiliasi OSS");
        Filing filing = waiting();
        OurPage page = cockpit.goTo("/riwayat?nomor=" + filing.key());
        assertThat(page.message()).contains("hanya untuk manajer dan administrator");
        assertThat(page.text()).doesNotContain("Permohonan diterima");
        String story = "/api/applications/" + filing.key() + "/story";
        assertThat(actors.officer("perancang").http().get(story).status()).isEqualTo(403);
        assertThat(actors.officer("petugas.dinkes").http().get(story).status()).isEqualTo(403);
    }

    private Filing waiting() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        return filing;
    }

    private void awaitReports(Filing filing) {
        await("reports of " + filing.key())
                .untilAsserted(() -> assertThat(actors.operator().pendingReports(filing.key()))
                        .isEmpty());
    }

    private OfficerInBrowser logInToTasklist(String login) {
        return chromium.officer(stack.addresses(), login).logIn();
    }

    private CockpitInBrowser logIn(String login) {
        return chromium.cockpit(stack.addresses(), login).logIn();
    }

    private static OurPage open(OfficerInBrowser officer, Filing filing) {
        officer.waitForTaskOf(filing.key());
        return officer.open().openStory();
    }
}
