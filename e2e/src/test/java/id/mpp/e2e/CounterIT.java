package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CounterInBrowser;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An applicant at the counter: the officer writes down what he says, and the case runs like any other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterIT {

    private static final Path PICTURES = Checkout.results("screenshots");

    /** Numbers of nobody; they may appear in the case record and nowhere else. */
    private static final String NIK = "9901014203910033";

    private static final String NPWP = "990133765432100";
    private final Path folder = TestServices.sample("layanan-loket");
    private final Stack stack =
            Stack.start(folder.resolve("processes"), folder.resolve("forms"), addresses -> Map.of());
    private final Actors actors = stack.actors();
    private final Chromium chromium = Chromium.launch();

    @AfterAll
    void stop() {
        chromium.close();
        stack.close();
    }

    @Test
    void whatIsWrittenDownAtTheCounterBecomesACaseAndItsIdentifiersNothingElse() {
        OfficerInBrowser officer = logIn("petugas.dpmptsp");
        CounterInBrowser counter = officer.openCounter();
        assertThat(counter.services()).containsExactly("Layanan Loket");
        fill(counter.choose("Layanan Loket"));

        suspended(true);
        assertThat(counter.photograph(PICTURES.resolve("permohonan-loket.png")).startInVain())
                .contains("Layanan Layanan Loket sedang dihentikan sementara");
        counter.photograph(PICTURES.resolve("permohonan-loket-ditolak.png"));
        suspended(false);
        assertThat(counter.value("NIK pemohon")).as("nothing is lost").isEqualTo(NIK);
        counter.start();

        String key = onlyCase();
        assertThat(key).matches("L-20\\d\\d-\\d{6}");
        OurPage mine = officer.openStoryPage();
        assertThat(mine.waitFor(key)).as("the number, for the applicant").contains("Citra Contoh Lestari");
        assertThat(mine.barriers()).isEmpty();
        mine.photograph(PICTURES.resolve("permohonan-loket-nomor.png"));
        decide(key);
        assertThat(actors.operator().milestones(key)).containsExactly("received", "validation", "complete", "approved");
        assertThat(actors.operator()
                        .journalLine(key, "received")
                        .path("actorName")
                        .asText())
                .isEqualTo("Sari Contoh");
        assertThat(actors.operator().variables(key)).containsEntry("hasilDukcapil", "COCOK");
        assertThat(actors.oss().statusCodes(key)).isEmpty();
        assertThat(actors.operator().pendingReports(key)).isEmpty();

        for (String secret : List.of(NIK, NPWP)) {
            assertThat(stack.tables().with(secret)).containsExactly("mpp.document");
            assertThat(stack.output()).doesNotContain(secret);
            assertThat(counter.addresses()).isNotEmpty().noneMatch(address -> address.contains(secret));
        }
    }

    @Test
    void whoMayStartNothingIsOfferedNothing() {
        assertThat(logIn("petugas.dinkes").openCounter().services()).isEmpty();
    }

    @Test
    void theFormItselfComplainsBeforeAnythingIsSent() {
        CounterInBrowser counter = logIn("petugas.dpmptsp").openCounter().choose("Layanan Loket");
        fill(counter).fill("NIK pemohon", "99010142");
        assertThat(counter.complaint()).isNotBlank();
        assertThat(counter.addresses()).noneMatch(address -> address.endsWith("/submit-form"));
    }

    private static CounterInBrowser fill(CounterInBrowser counter) {
        return counter.fill("NIK pemohon", NIK)
                .fill("Nama pemohon", "Citra Contoh Lestari")
                .fill("Nama usaha", "Warung Citra Contoh")
                .fill("NPWP usaha", NPWP)
                .select("Skala usaha", "Usaha mikro")
                .fill("Jumlah pegawai", "2")
                .fill("Keterangan lain", "NIK saya " + NIK)
                .check("Berkas asli sudah dicocokkan");
    }

    private void decide(String key) {
        OfficerInBrowser clerk = take(logIn("petugas.dpmptsp"), key);
        assertThat(clerk.form())
                .contains(key, "9901********0033", "Citra Contoh Lestari")
                .doesNotContain(NIK);
        clerk.choose("Lengkap")
                .photograph(PICTURES.resolve("periksa-loket.png"))
                .complete();
        take(logIn("kepala.dpmptsp"), key)
                .fill("Nomor surat keterangan", "99/SK/2026/0001")
                .complete();
        actors.operator().waitForMilestone(key, "approved");
    }

    private String onlyCase() {
        List<String> keys = actors.operator()
                .http()
                .get("/engine-rest/history/process-instance?processDefinitionKey=layanan-loket")
                .expect(200)
                .json()
                .findValuesAsText("businessKey");
        assertThat(keys).as("one case, however often the button was pressed").hasSize(1);
        return keys.get(0);
    }

    private void suspended(boolean suspended) {
        actors.operator()
                .http()
                .put("/engine-rest/process-definition/key/layanan-loket/suspended", Map.of("suspended", suspended))
                .expect(204);
    }

    private OfficerInBrowser logIn(String login) {
        return chromium.officer(stack.addresses(), login).logIn();
    }

    private static OfficerInBrowser take(OfficerInBrowser officer, String key) {
        officer.waitForTaskOf(key);
        return officer.open().claim();
    }
}
