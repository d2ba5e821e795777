package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CasefileInBrowser;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.OfficerInBrowser;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** What lies before an officer beside his form, and what of his work outlives page and session. */
@Journey
class CasefileIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String WISH = "Denah lokasi tidak terbaca; unggah ulang.";

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    CasefileIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @Test
    void allThatIsDecidedOnStandsBeforeTheOfficerFirst() {
        Filing filing = waiting();
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        clerk.waitForTaskOf(filing.key());
        clerk.select();
        CasefileInBrowser file = clerk.casefile();
        assertThat(file.waitFor("Verifikasi NIK ke Dukcapil"))
                .contains(filing.key(), filing.nib(), "Izin Apotek", "Batas 5 hari kerja")
                .contains("Nama usaha", "Apotek Uji Contoh", "Dokumen yang dilampirkan pemohon")
                .contains("SIPA apoteker penanggung jawab", "Dijawab Dukcapil", "Cocok", "Nomor bukti")
                .contains("Belum ada lampiran")
                .doesNotContain(filing.header("no_id_user_proses"), "undefined", "null");
        assertThat(file.barriers()).isEmpty();
        file.photograph(PICTURES.resolve("berkas-permohonan.png"));
    }

    @Test
    void whatTheApplicantHasCorrectedStandsBesideWhatItWas() {
        Filing filing = waiting();
        actors.officers().askForCorrection(filing.key(), WISH);
        actors.operator().waitForMilestone(filing.key(), "paused");
        actors.oss().send(filing.as("5").with(nib -> nib.put("nama_perseroan", "Apotek Uji Contoh Baru")));
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");

        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        clerk.waitForTaskOf(filing.key());
        clerk.select();
        CasefileInBrowser file = clerk.casefile();
        assertThat(file.waitFor("Pemohon telah memperbaiki"))
                .contains("Perbaikan yang diminta: " + WISH)
                .containsSubsequence("Apotek Uji Contoh Baru", "diperbaiki", "Semula: ", "Apotek Uji Contoh")
                .containsSubsequence("Hasil langkah sebelumnya", "Periksa kelengkapan berkas", "Sari Contoh", WISH)
                .contains("2 kali dijawab");
        assertThat(file.barriers()).isEmpty();
        file.photograph(PICTURES.resolve("berkas-permohonan-diperbaiki.png"));
    }

    @Test
    void papersOfTheApplicantAreLaidInLookedAtAndWithdrawn() throws IOException {
        Filing filing = waiting();
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        clerk.waitForTaskOf(filing.key());
        clerk.select();
        CasefileInBrowser file = clerk.casefile();
        file.attach("denah lokasi.png", "image/png", picture()).waitFor("Lampiran sudah disimpan");
        file.attach("surat.pdf", "application/pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .waitFor("surat.pdf: Isi berkas ini bukan PDF");

        file.open("denah lokasi.png");
        await("the plan can be seen in its frame")
                .pollInSameThread() // a page belongs to the thread that opened it
                .until(() -> shows(file.look("denah lokasi.png"), Color.BLUE));
        assertThat(file.barriers()).isEmpty();
        file.photograph(PICTURES.resolve("berkas-lampiran.png"));

        file.attach("kuasa.pdf", "application/pdf", letter()).waitFor("kuasa.pdf");
        assertThat(file.openWindow("kuasa.pdf"))
                .as("no page of the browser's own")
                .endsWith("/preview");

        file.withdraw("denah lokasi.png", "Milik permohonan lain").waitFor("Lampiran sudah ditarik");
        assertThat(file.text()).contains("Ditarik", "Milik permohonan lain");
        String files = "/api/applications/" + filing.key() + "/attachments";
        assertThat(actors.officer("petugas.pupr").http().get(files).status()).isEqualTo(403);
    }

    @Test
    void whatWasTypedOutlivesAReloadAnotherTabAndALostSession() {
        Filing filing = waiting();
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        clerk.waitForTaskOf(filing.key());
        clerk.open().claim().choose("Perlu perbaikan").fill("Yang perlu diperbaiki", WISH);
        clerk.waitForDraft("Draf tersimpan");

        clerk.reload().openForm().waitForDraft("dipulihkan").waitForChoice("Perlu perbaikan");
        assertThat(clerk.value("Yang perlu diperbaiki")).isEqualTo(WISH);
        clerk.photograph(PICTURES.resolve("draf-dipulihkan.png"));

        clerk.fill("Yang perlu diperbaiki", WISH + " Segera.").openCasefile();
        clerk.waitForDraft("Draf tersimpan").openForm().waitForDraft("dipulihkan");
        assertThat(clerk.value("Yang perlu diperbaiki")).isEqualTo(WISH + " Segera.");

        clerk.loseSession().logIn();
        clerk.waitForTaskOf(filing.key());
        clerk.open();
        clerk.waitForDraft("dipulihkan").complete();
        actors.operator().waitForMilestone(filing.key(), "paused");
        assertThat(actors.operator()
                        .journalLine(filing.key(), "paused")
                        .path("note")
                        .asText())
                .as("what was put back is what is sent")
                .isEqualTo(WISH + " Segera.");
    }

    @Test
    void aListThatWasChosenFromComesBackBehindTheAnswerThatShowsIt() {
        Filing filing = Filing.empty().withUnknownLicence();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "arahkan-permohonan");
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        clerk.waitForTaskOf(filing.key());
        clerk.open().claim().choose("Arahkan").select("Layanan tujuan", "Izin Apotek");
        clerk.waitForDraft("Draf tersimpan").reload().openForm().waitForDraft("dipulihkan");
        assertThat(clerk.selected("Layanan tujuan")).isEqualTo("Izin Apotek");
        clerk.complete();
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
    }

    @Test
    void aDayComesBackAndCounts() {
        Filing filing = waiting();
        actors.officers().acceptFiles(filing.key());
        actors.officers().assess(filing.key());
        actors.officers().inspector().findTask(filing.key(), "catat-kunjungan");
        OfficerInBrowser inspector = logIn("petugas.dinkes");
        inspector.waitForTaskOf(filing.key());
        inspector.open().claim().pickToday().fill("Nomor berita acara", "99/BAP/2026/0001");
        inspector.waitForDraft("Draf tersimpan").reload().openForm().waitForDraft("dipulihkan");
        assertThat(inspector.value("Nomor berita acara")).isEqualTo("99/BAP/2026/0001");
        inspector.choose("Memenuhi").complete();
        actors.officers().inspector().findTask(filing.key(), "rekomendasi-dinkes");
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

    private static boolean shows(byte[] screenshot, Color colour) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(screenshot));
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .anyMatch(dot -> image.getRGB(dot % image.getWidth(), dot / image.getWidth()) == colour.getRGB());
    }

    private static byte[] letter() throws IOException {
        try (PDDocument letter = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            letter.addPage(new PDPage());
            letter.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture() {
        BufferedImage plan = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 320, 200);
        pen.setColor(Color.BLUE);
        pen.drawRect(40, 40, 240, 120);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(plan, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
