package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The head names a deputy, who decides in his name as long as that holds; an administrator asks why a task is (not) seen. */
@Journey
class DeputyIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String HEAD = "kepala.dpmptsp";
    private static final String DEPUTY = "bendahara.dpmptsp";

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    DeputyIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @Test
    void aDeputyDecidesInTheHeadsNameUntilThatIsOver() {
        Filing decided = awaitingDecision();
        Filing later = awaitingDecision();
        OurPage head = logIn(HEAD).openDeputies();
        head.choose("Wakil", "Ratna Laksana (" + DEPUTY + ")")
                .fill("Selesai", inOneHour())
                .check("Izin Apotek")
                .press("Tunjuk");
        assertThat(head.message()).contains("Ratna Laksana ditunjuk mewakili Hadi Teladan");
        assertThat(head.waitFor("Berlaku")).contains("Izin Apotek", "Akhiri");
        assertThat(head.barriers()).isEmpty();
        head.photograph(PICTURES.resolve("wakil-ditunjuk.png"));
        head.choose("Wakil", "Sari Contoh (petugas.dpmptsp)")
                .fill("Selesai", inOneHour())
                .press("Tunjuk");
        assertThat(head.message()).contains("Hadi Teladan sudah diwakili Ratna Laksana");

        OfficerInBrowser deputy = logIn(DEPUTY);
        deputy.waitForTaskOf(decided.key());
        deputy.select();
        assertThat(deputy.waitForRepresented()).contains("Anda mewakili Hadi Teladan sampai");
        assertThat(deputy.casefile().text()).contains(decided.key());
        deputy.openForm().claim().choose("Setuju");
        deputy.photograph(PICTURES.resolve("wakil-memutuskan.png"));
        deputy.complete();
        actors.operator().waitForMilestone(decided.key(), "approved");
        assertThat(actors.operator()
                        .journalLine(decided.key(), "approved")
                        .path("actorName")
                        .asText())
                .isEqualTo("Ratna Laksana, mewakili Hadi Teladan");
        actors.operator().waitForMilestone(decided.key(), "issued");

        deputy.waitForTaskOf(later.key());
        head.unfold("Akhiri").press("Akhiri sekarang");
        assertThat(head.message()).contains("Ratna Laksana tidak lagi mewakili Hadi Teladan");
        assertThat(deputy.find(later.key())).isFalse();
        head.photograph(PICTURES.resolve("wakil-diakhiri.png"));
        explain(later);
    }

    private void explain(Filing filing) {
        OurPage page = chromium.cockpit(stack.addresses()).logIn().openMore("Keterlihatan tugas");
        page.fill("Nomor permohonan", filing.key()).press("Cari tugas");
        page.waitFor("Jelaskan");
        page.choose("Petugas", "Ratna Laksana (" + DEPUTY + ")").press("Jelaskan");
        assertThat(page.waitFor("Ratna Laksana tidak melihat tugas"))
                .contains("Calon pelaksananya kelompok kepala-dpmptsp", "mewakili Hadi Teladan sudah berakhir");
        page.choose("Petugas", "Hadi Teladan (" + HEAD + ")").press("Jelaskan");
        assertThat(page.waitFor("Hadi Teladan melihat tugas")).contains("berada di kelompok kepala-dpmptsp");
        assertThat(page.barriers()).isEmpty();
        page.photograph(PICTURES.resolve("keterlihatan.png"));
    }

    private Filing awaitingDecision() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().bringFromFilesToDecision(filing.key());
        actors.officers().head().findTask(filing.key(), "keputusan-kepala");
        return filing;
    }

    private static String inOneHour() {
        return LocalDateTime.now(ZoneId.of("Asia/Jakarta"))
                .plusHours(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private OfficerInBrowser logIn(String login) {
        return chromium.officer(stack.addresses(), login).logIn();
    }
}
