package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CockpitInBrowser;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** On Cockpit's diagrams: how long steps take, and which way one application went. */
@Journey
class PathsIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String SERVICE = "Izin Apotek";

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    PathsIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @Test
    void aManagerGoesFromTheStoryOfAnEndedCaseToItsWayOnTheDiagram() {
        Filing filing = refused();
        CockpitInBrowser cockpit = logIn("manajer");
        OurPage page = cockpit.goTo("/riwayat?nomor=" + filing.key());
        page.follow("Riwayat proses: langkah, keputusan, dan diagram");
        assertThat(page.waitFor("Langkah yang ditempuh"))
                .contains(filing.key(), SERVICE, "Periksa kelengkapan berkas", "Sari Contoh", "Dukcapil")
                .contains("Keputusan menurut tabel", "Tindakan orang pada proses ini", "Jurnal");
        assertThat(page.barriers()).isEmpty();
        page.photograph(PICTURES.resolve("riwayat-proses.png"));

        page.follow("Lihat pada diagram " + SERVICE);
        OurPage tab = cockpit.tab();
        assertThat(tab.waitFor("Langkah yang ditempuh")).contains("Periksa kelengkapan berkas", "Sari Contoh");
        assertThat(cockpit.marked("mpp-taken")).hasSizeGreaterThan(10);
        assertThat(tab.barriers()).isEmpty();
        cockpit.photograph(PICTURES.resolve("riwayat-proses-diagram.png"));
        tab.photograph(PICTURES.resolve("riwayat-proses-tab.png"));
    }

    @Test
    void aDesignerSeesTimesOnHisDiagramAndNobodysWay() {
        refused();
        Filing waiting = waiting();
        CockpitInBrowser cockpit = logIn("perancang").openDiagram(SERVICE);
        OurPage times = cockpit.openTab("Waktu per langkah");
        assertThat(times.waitFor("Langkah yang terlama di atas"))
                .contains("Periksa kelengkapan berkas", "Semua versi")
                .doesNotContain("Sari Contoh");
        assertThat(cockpit.marked("mpp-heat-5")).isNotEmpty();
        assertThat(cockpit.badges()).isNotEmpty();
        assertThat(times.barriers()).isEmpty();
        cockpit.photograph(PICTURES.resolve("waktu-per-langkah.png"));

        times.choose("Warna menurut", "Menunggu sekarang: banyaknya").press("Tampilkan");
        assertThat(cockpit.tab().waitFor("Langkah yang terlama di atas")).contains("Menunggu sekarang");
        assertThat(cockpit.badges())
                .isNotEmpty()
                .allSatisfy(badge -> assertThat(badge).matches("[0-9.]+"));
        times.photograph(PICTURES.resolve("waktu-per-langkah-menunggu.png"));

        OurPage path = cockpit.openTab("Riwayat proses");
        assertThat(path.waitFor("hanya untuk manajer dan administrator")).doesNotContain(waiting.key());
        assertThat(cockpit.goTo("/riwayat-proses?nomor=" + waiting.key()).message())
                .contains("hanya untuk manajer dan administrator");
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
