package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an officer learns before he presses the button, and when a colleague has pressed it first. */
@Journey
class OutlookIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String COLLEAGUE = "petugas.kedua";

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    OutlookIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @Test
    void whatAnAnswerBringsAboutStandsBelowTheFormAndChangesWithIt() {
        Filing filing = waiting();
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        clerk.waitForTaskOf(filing.key());
        clerk.open().claim();
        OurPage outlook = clerk.outlook();
        assertThat(outlook.text()).isEmpty();

        clerk.choose("Lengkap dan benar");
        assertThat(outlook.waitFor("Telaah dokumen teknis"))
                .contains("Setelah Anda menekan Selesaikan", "Berkas dinyatakan lengkap dan benar")
                .contains("waktu layanan berjalan", "dilaporkan ke OSS", "Petugas teknis Dinas Kesehatan");
        assertThat(outlook.barriers()).isEmpty();
        clerk.photograph(PICTURES.resolve("akibat-lengkap.png"));

        clerk.choose("Perlu perbaikan");
        assertThat(outlook.waitFor("Menunggu pemohon"))
                .contains("Waktu layanan dihentikan sementara")
                .doesNotContain("Telaah dokumen teknis");
        clerk.photograph(PICTURES.resolve("akibat-perbaikan.png"));
    }

    @Test
    void aReasonFromTheListIsChangedAndIsWhatIsRecorded() {
        Filing filing = waiting();
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        clerk.waitForTaskOf(filing.key());
        clerk.open().claim().choose("Perlu perbaikan");
        clerk.chooseReason("Status wajib pajak").chooseReason("Denah dan lokasi apotek");
        String area = "Yang perlu diperbaiki";
        String sentence = "Denah dan lokasi apotek belum diunggah atau tidak sesuai dengan alamat usaha.";
        assertThat(clerk.value(area)).as("another choice takes the place").isEqualTo(sentence);
        clerk.fill(area, sentence + " Lampirkan skala.").photograph(PICTURES.resolve("alasan-dari-daftar.png"));
        assertThat(clerk.formBarriers()).isEmpty();
        clerk.complete();
        actors.operator().waitForMilestone(filing.key(), "paused");
        assertThat(actors.operator()
                        .journalLine(filing.key(), "incomplete")
                        .path("note")
                        .asText())
                .isEqualTo(sentence + " Lampirkan skala.");
    }

    @Test
    void twoOfficersOnOneTask() {
        hire();
        try {
            Filing filing = waiting();
            OfficerInBrowser first = logIn("petugas.dpmptsp");
            OfficerInBrowser second = logIn(COLLEAGUE);
            first.waitForTaskOf(filing.key());
            second.waitForTaskOf(filing.key());
            first.open();
            second.open();
            first.claim();
            assertThat(second.claimAndBeRefused())
                    .contains("Tugas ini sudah diambil oleh Sari Contoh.")
                    .doesNotContain("already claimed", "Exception");
            second.photograph(PICTURES.resolve("tugas-sudah-diambil.png"));

            String task = actors.officers()
                    .clerk()
                    .findTask(filing.key(), "periksa-berkas")
                    .path("id")
                    .asText();
            first.choose("Lengkap dan benar");
            admin().post("/engine-rest/task/" + task + "/assignee", Map.of("userId", COLLEAGUE))
                    .expect(204);
            actors.officer(COLLEAGUE)
                    .http()
                    .post(
                            "/engine-rest/task/" + task + "/complete",
                            Map.of("variables", Map.of("keputusanBerkas", Map.of("value", "lengkap"))))
                    .expect(204);
            assertThat(first.completeAndBeRefused())
                    .contains("Tugas ini sudah diselesaikan oleh Kedua Contoh pada", "Keputusan Anda tidak dicatat.");
            first.photograph(PICTURES.resolve("tugas-sudah-diselesaikan.png"));
        } finally {
            admin().delete("/engine-rest/user/" + COLLEAGUE).expect(204);
        }
    }

    /** The demo has one clerk. */
    private void hire() {
        admin().post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile", Map.of("id", COLLEAGUE, "firstName", "Kedua", "lastName", "Contoh"),
                                "credentials", Map.of("password", "demo")))
                .expect(204);
        admin().put("/engine-rest/group/petugas-dpmptsp/members/" + COLLEAGUE, Map.of())
                .expect(204);
    }

    private Http admin() {
        return actors.officer("admin").http();
    }

    private Filing waiting() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        return filing;
    }

    private OfficerInBrowser logIn(String login) {
        return chromium.officer(stack.addresses(), login).logIn();
    }
}
