package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import id.mpp.e2e.actors.Paper;
import id.mpp.e2e.actors.ServiceUpload;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A licence from the decision to the paper, and what its QR code says for as long as it lives. */
@Journey
class DocumentIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String NIK = "9901010506880044";
    private static final Pattern FACT = Pattern.compile("<dt>(Dokumen|Nomor|Pemegang)</dt><dd>(.*?)</dd>");

    private final Stack stack;
    private final Actors actors;

    DocumentIT(Stack stack) {
        this.stack = stack;
        actors = stack.actors();
    }

    @BeforeEach
    void bringTheService() {
        ServiceUpload.send(
                actors.operator().http(), Checkout.root().resolve("e2e/src/test/resources/uji-dokumen"), "uji-dokumen");
    }

    @Test
    void thePaperSaysWhatWasDecidedAndItsCodeHowItStandsNow() {
        String key = issued();
        Paper paper = paper(key);
        paper.photograph(PICTURES.resolve("dokumen.png"));
        assertThat(paper.text())
                .contains("IZIN UJI DOKUMEN", "/IUD/", "Dewi Contoh", "Sesuai permohonan")
                .contains("Kepala DPMPTSP Kabupaten Contoh", "Hadi Teladan", "990101197001011001")
                .doesNotContain(NIK, "9901****");
        assertThat(paper(key).pdf()).as("the same file each time").isEqualTo(paper.pdf());

        URI address = URI.create(paper.qr());
        assertThat(address.toString()).startsWith(stack.addresses().engine() + "/verifikasi/");
        String page = page(address);
        assertThat(page).contains("<strong>Berlaku</strong>").doesNotContain(NIK, key);
        assertThat(FACT.matcher(page).results().map(fact -> fact.group(2)))
                .hasSize(3)
                .allSatisfy(fact ->
                        assertThat(paper.text().toLowerCase(Locale.ROOT)).contains(fact.toLowerCase(Locale.ROOT)));
        act(key, "bekukan");
        assertThat(page(address)).contains("<strong>Dibekukan</strong>");
        act(key, "cabut");
        assertThat(page(address)).contains("<strong>Dicabut</strong>");
        assertThat(actors.operator().milestones(key))
                .containsExactly("received", "approved", "issued", "frozen", "withdrawn");
        assertThat(stack.output()).doesNotContain(address.getPath().substring("/verifikasi/".length()), "Dewi Contoh");
    }

    @Test
    void theEndOfItsValidityIsSeenAtOnce() {
        String key = issued();
        URI address = URI.create(paper(key).qr());
        act(key, "akhiri");
        assertThat(page(address)).contains("<strong>Kedaluwarsa</strong>");
    }

    @Test
    void twoCasesHaveTwoNumbersThatFollowEachOther() {
        assertThat(number(issued()) + 1).isEqualTo(number(issued()));
    }

    @Test
    void theOfficerOpensTheFileFromTheStoryAndAnybodyThePageOnATelephone() {
        String key = issued();
        try (Chromium chromium = Chromium.launch()) {
            OfficerInBrowser officer =
                    chromium.officer(stack.addresses(), "petugas.dpmptsp").logIn();
            OurPage story = officer.openStoryPage();
            story.waitFor(key); // among those that he took in
            story.fill("Nomor permohonan", key).press("Buka");
            story.waitFor("Permohonan disetujui");
            assertThat(story.waitFor("Izin Uji Dokumen (PDF)")).contains("/IUD/");
            assertThat(story.link("Izin Uji Dokumen (PDF)"))
                    .endsWith("/api/applications/" + key + "/documents/izin-uji");
            story.photograph(PICTURES.resolve("dokumen-riwayat.png"));
            OurPage page = chromium.publicPage(paper(key).qr());
            assertThat(page.text()).contains("Berlaku", "Dewi Contoh");
            assertThat(page.barriers()).isEmpty();
            page.photograph(PICTURES.resolve("dokumen-verifikasi.png"));
        }
    }

    private String issued() {
        // what comes twice from one officer is the same application
        String name = "Dewi Contoh " + UUID.randomUUID().toString().substring(0, 8);
        String key = actors.officers().clerk().takeIn("uji-dokumen", Map.of("pemohon.nik", NIK, "pemohon.nama", name));
        actors.officers().head().finish(key, "putuskan-uji-dokumen", Map.of("catatanKeputusan", "Sesuai permohonan"));
        actors.operator().waitForMilestone(key, "issued");
        return key;
    }

    private void act(String key, String action) {
        actors.officers().clerk().finish(key, "awasi-uji-dokumen", Map.of("tindakan", action));
    }

    private Paper paper(String key) {
        return new Paper(actors.operator().http().file("/api/applications/" + key + "/documents/izin-uji"));
    }

    private int number(String key) {
        String note = actors.operator().journalLine(key, "issued").path("note").asText();
        return Integer.parseInt(note.split("/")[1]);
    }

    /** As anybody sees it. */
    private static String page(URI address) {
        return Http.at(URI.create("http://" + address.getAuthority()))
                .get(address.getPath())
                .expect(200)
                .body();
    }
}
