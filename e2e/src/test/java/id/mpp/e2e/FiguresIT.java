package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CockpitInBrowser;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A manager sees how the services do, whose time it was and where it is stuck, and goes from a number to its applications. */
@Journey
class FiguresIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String SERVICE = "Izin Apotek";

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    FiguresIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @Test
    void aManagerGoesFromTheWholeToOneCase() {
        Filing refused = refused();
        Filing open = waiting();
        OurPage page = logIn("manajer").open("Kinerja layanan");
        assertThat(page.waitFor("Rincian menurut layanan"))
                .contains("Diterima", "Masih terbuka", "Terlambat", "Tepat waktu", "Hari kerja sampai selesai", SERVICE)
                .contains("Tren per bulan", "Waktu siapa", "Umur permohonan yang masih terbuka", "Titik macet");
        assertThat(page.pictures()).as("charts drawn by the library").isEqualTo(4);
        assertThat(page.barriers()).isEmpty();
        page.photograph(PICTURES.resolve("kinerja.png"));

        page.choose("Layanan", SERVICE).press("Tampilkan").waitForLink("Instansi", "layanan=izin-apotek");
        page.waitFor("Rincian menurut layanan");
        page.unfold("Tabel");
        assertThat(page.text()).contains("Periksa kelengkapan berkas");
        page.photograph(PICTURES.resolve("kinerja-layanan.png"));
        assertThat(page.download("Unduh rincian (CSV)"))
                .startsWith("\uFEFFKode;Layanan;")
                .contains("izin-apotek;" + SERVICE);

        page.follow("Instansi");
        assertThat(page.waitFor("Rincian menurut instansi")).contains("DPMPTSP", "Di instansi ini");
        page.follow("Bulan");
        page.waitFor("Rincian menurut bulan");

        page.followNumber("Ditolak");
        page.waitFor("Permohonan: Ditolak");
        assertThat(page.waitFor(refused.key())).doesNotContain(open.key());
        page.follow("Diterima");
        assertThat(page.waitFor("Diterima ▼")).contains(refused.key());
        assertThat(page.barriers()).isEmpty();
        page.photograph(PICTURES.resolve("kinerja-permohonan.png"));
        assertThat(page.link(refused.key())).endsWith("#/riwayat?nomor=" + refused.key());
    }

    @Test
    void whoIsNoManagerFindsNoWayToThem() {
        CockpitInBrowser cockpit = logIn("perancang");
        assertThat(cockpit.entries()).contains("Proses").doesNotContain("Kinerja layanan");
        OurPage page = cockpit.goTo("/kinerja");
        assertThat(page.message()).contains("hanya untuk manajer dan administrator");
        assertThat(page.text()).doesNotContain("Masih terbuka");
        assertThat(actors.officer("petugas.dpmptsp").http().get("/api/figures").status())
                .isEqualTo(403);
    }

    @Test
    void aQuestionWithoutAnAnswerIsToldInWords() {
        OurPage page = logIn("manajer").goTo("/kinerja?dari=2026-05-02&sampai=2026-05-01");
        assertThat(page.message()).contains("from: tanggal awal harus sebelum atau sama dengan tanggal akhir");
    }

    private Filing refused() {
        Filing filing = waiting();
        actors.officers().bringFromFilesToDecision(filing.key());
        actors.officers().refuse(filing.key(), "Lokasi tidak sesuai");
        actors.operator().waitForMilestone(filing.key(), "refused");
        return filing;
    }

    private Filing waiting() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        return filing;
    }

    private CockpitInBrowser logIn(String login) {
        return chromium.cockpit(stack.addresses(), login).logIn();
    }
}
