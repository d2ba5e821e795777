package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.OfficerInBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What officers see: the real pages in a real browser; a picture of every form is kept. */
@Journey
class TasklistIT {

    private static final Path PICTURES = Checkout.results("screenshots");

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    TasklistIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @Test
    void fiveFormsCarryAnApplicationFromDeskToDesk() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");

        checkFiles(filing);
        inspect(filing);
        decide(filing);

        await("licence")
                .untilAsserted(
                        () -> assertThat(actors.oss().licences(filing.key())).hasSize(1));
    }

    private void checkFiles(Filing filing) {
        OfficerInBrowser clerk = take(logIn("petugas.dpmptsp"), filing);
        assertThat(clerk.read("Dijawab Kemenkes"))
                .contains(filing.key(), filing.nib(), "Apotek Uji Contoh", "SIPA apoteker penanggung jawab")
                .contains("Dijawab Dukcapil", "Dijawab DJP", "Dijawab BPJS", "Cocok")
                .contains("Belum ada langkah yang diselesaikan petugas")
                .doesNotContain(filing.header("no_id_user_proses"))
                .doesNotContain("null", "{{", "undefined");
        assertThat(clerk.form())
                .as("the advice and the decision, and nothing else")
                .startsWith("Keputusan")
                .contains("Saran sistem:", "Apakah berkas lengkap dan benar?")
                .doesNotContain(filing.key(), filing.nib(), "Apotek Uji Contoh", "Dukcapil")
                .doesNotContain("null", "{{", "undefined");
        assertThat(clerk.completeInVain()).as("complaint without a decision").isNotBlank();
        clerk.choose("Lengkap")
                .photograph(PICTURES.resolve("periksa-berkas.png"))
                .complete();
    }

    private void inspect(Filing filing) {
        OfficerInBrowser inspector = logIn("petugas.dinkes");
        take(inspector, filing)
                .choose("Sesuai")
                .photograph(PICTURES.resolve("telaah-dinkes.png"))
                .complete();
        take(inspector, filing)
                .pickToday()
                .fill("Nomor berita acara", "99/BAP/2026/0001")
                .choose("Memenuhi")
                .photograph(PICTURES.resolve("kunjungan-lapangan.png"))
                .complete();
        take(inspector, filing)
                .choose("Memenuhi")
                .fill("Nomor surat rekomendasi", "99/REK/2026/0001")
                .photograph(PICTURES.resolve("rekomendasi-dinkes.png"))
                .complete();
    }

    private void decide(Filing filing) {
        OfficerInBrowser head = take(logIn("kepala.dpmptsp"), filing);
        assertThat(head.read("99/REK/2026/0001"))
                .contains(filing.key(), filing.nib())
                .containsSubsequence(
                        "Hasil langkah sebelumnya",
                        "Periksa kelengkapan berkas",
                        "Lengkap",
                        "Sesuai",
                        "99/BAP/2026/0001",
                        "Memenuhi",
                        "99/REK/2026/0001");
        head.choose("Setuju")
                .photograph(PICTURES.resolve("keputusan-kepala.png"))
                .complete();
    }

    @Test
    void theFormOfARefusedReportShowsTheAnswerOfOssAndAsksForANote() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        actors.partners().set("oss", "refuses");
        try {
            actors.officers().acceptFiles(filing.key());
            String report = filing.key() + "/laporan-2";
            actors.officers().clerk().findTask(report, "tindak-lanjut-laporan");
            OfficerInBrowser clerk = logIn("petugas.dpmptsp");
            assertThat(clerk.find(report)).isTrue();
            clerk.open().claim();

            assertThat(clerk.form())
                    .contains(filing.key(), "Berkas mulai diperiksa", "Data izin tidak ditemukan", "WIB")
                    .doesNotContain("null", "{{", "undefined");
            clerk.choose("Sudah ditangani di OSS");
            assertThat(clerk.completeInVain()).as("complaint without a note").isNotBlank();
            clerk.fill("Apa yang telah diperbaiki atau ditangani?", "Status dicatat langsung di OSS")
                    .photograph(PICTURES.resolve("tindak-lanjut-laporan.png"))
                    .complete();

            await("report is settled")
                    .untilAsserted(() ->
                            assertThat(actors.operator().processes(report)).containsExactly("laporan-oss COMPLETED"));
        } finally {
            actors.partners().allWell();
        }
    }

    @Test
    void theFormThatRoutesAnUnknownLicenceWorks() {
        Filing filing = Filing.empty().withUnknownLicence();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "arahkan-permohonan");

        OfficerInBrowser clerk = take(logIn("petugas.dpmptsp"), filing);
        assertThat(clerk.read("Izin Usaha Percontohan")).contains(filing.key());
        clerk.choose("Arahkan")
                .select("Layanan tujuan", "Izin Apotek")
                .photograph(PICTURES.resolve("arahkan-permohonan.png"))
                .complete();

        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
    }

    @Test
    void aCorrectionIsAskedForInWordsAndShownBesideTheOriginal() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");

        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        askForCorrection(take(clerk, filing));
        actors.operator().waitForMilestone(filing.key(), "paused");
        actors.oss().send(filing.as("5").with(nib -> nib.put("nama_perseroan", "Apotek Uji Contoh Baru")));
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");

        take(clerk, filing);
        assertThat(clerk.read("Pemohon telah memperbaiki"))
                .contains("Perbaikan yang diminta: Denah lokasi tidak terbaca", "Apotek Uji Contoh Baru")
                .containsSubsequence("Hasil langkah sebelumnya", "Perlu perbaikan", "Denah lokasi tidak terbaca");
        clerk.photograph(PICTURES.resolve("periksa-berkas-setelah-perbaikan.png"));
    }

    private static void askForCorrection(OfficerInBrowser clerk) {
        clerk.choose("Perlu perbaikan");
        assertThat(clerk.completeAndBeRefused())
                .as("complaint without words")
                .contains("wajib diisi")
                .contains("Perbaikan diminta ke pemohon");
        clerk.fill("Yang perlu diperbaiki", "Denah lokasi tidak terbaca; unggah ulang.")
                .photograph(PICTURES.resolve("periksa-berkas-perbaikan.png"))
                .complete();
    }

    private OfficerInBrowser logIn(String login) {
        return chromium.officer(stack.addresses(), login).logIn();
    }

    /** Finds the application by its number, opens its form and takes the task. */
    private static OfficerInBrowser take(OfficerInBrowser officer, Filing filing) {
        officer.waitForTaskOf(filing.key());
        return officer.open().claim();
    }
}
