package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CockpitInBrowser;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the code that an officer hands out to the index that a manager reads, and what still keeps the mall from being digital. */
@Journey
class SurveyIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final Map<String, String> ANSWERS = answers();

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    SurveyIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("1. ", "Sangat sesuai");
        answers.put("2. ", "Mudah");
        answers.put("3. ", "Sangat cepat");
        answers.put("4. ", "Murah");
        answers.put("5. ", "Sesuai");
        answers.put("6. ", "Sangat kompeten");
        answers.put("7. ", "Sangat sopan dan ramah");
        answers.put("8. ", "Berfungsi, tetapi kurang maksimal");
        answers.put("9. ", "Baik");
        return answers;
    }

    @Test
    void anApplicantScansTheCodeAndAManagerReadsTheIndex() {
        Filing filing = refused();
        OurPage counter = counter(filing.key());
        counter.waitFor("Alamat untuk pemohon");
        assertThat(counter.barriers()).isEmpty();
        counter.photograph(PICTURES.resolve("survei-loket.png"));

        String address = counter.scan();
        assertThat(address).startsWith(stack.addresses().engine() + "/survei/").doesNotContain(filing.key());
        OurPage telephone = chromium.publicPage(address);
        assertThat(telephone.text()).contains("Izin Apotek").doesNotContain(filing.key());
        assertThat(telephone.barriers()).isEmpty();
        telephone.photograph(PICTURES.resolve("survei.png"));
        ANSWERS.forEach(telephone::answer);
        telephone.photograph(PICTURES.resolve("survei-terisi.png"));
        telephone.press("Kirim jawaban").waitFor("Terima kasih");
        assertThat(telephone.barriers()).isEmpty();
        telephone.photograph(PICTURES.resolve("survei-terima-kasih.png"));
        assertThat(chromium.publicPage(address).text()).contains("sudah diisi").doesNotContain("Kirim jawaban");

        OurPage page = logIn("manajer").open("Kinerja layanan").follow("Kepuasan masyarakat (SKM)");
        page.waitFor("kecukupan responden");
        page.choose("Layanan", "Izin Apotek").press("Tampilkan").waitForLink("Bulan", "layanan=izin-apotek");
        assertThat(page.waitFor("Nilai rata-rata per unsur"))
                .contains("Indeks kepuasan", "Mutu pelayanan", "Sampel minimum", "U8 Penanganan pengaduan", "Terendah");
        assertThat(page.barriers()).isEmpty();
        page.photograph(PICTURES.resolve("kepuasan-layanan.png"));
        assertThat(page.download("Unduh rincian (CSV)")).contains("izin-apotek;Izin Apotek;");
        page.follow("Triwulan");
        page.waitFor("Rincian menurut triwulan");
    }

    @Test
    void anOfficerFillsItInForSomebodyAndOnlyOnce() {
        Filing filing = refused();
        OurPage counter = counter(filing.key());
        counter.waitFor("Alamat untuk pemohon");
        counter.unfold("Isi di loket menurut jawaban pemohon");
        ANSWERS.forEach(counter::answer);
        assertThat(counter.barriers()).isEmpty();
        counter.photograph(PICTURES.resolve("survei-loket-isian.png"));
        counter.press("Simpan jawaban");
        assertThat(counter.message()).contains("Jawaban tersimpan");
        counter.press("Buka").waitFor("Survei permohonan ini sudah diisi");
    }

    @Test
    void aManagerSeesAllServicesAndWhatKeepsThemFromBeingDigital() {
        CockpitInBrowser cockpit = logIn("manajer");
        OurPage skm = cockpit.open("Kinerja layanan").follow("Kepuasan masyarakat (SKM)");
        assertThat(skm.waitFor("kecukupan responden")).contains("Restoran", "SIP Dokter", "SPP-IRT");
        skm.photograph(PICTURES.resolve("kepuasan.png"));

        OurPage readiness = skm.follow("Kesiapan MPP Digital");
        assertThat(readiness.waitFor("Setiap layanan menurut kriteria"))
                .contains("Izin Apotek", "SIP Dokter", "Persetujuan Bangunan Gedung (PBG)")
                .contains("Tagihan terbit dengan QRIS dan virtual account.", "tanda tangan elektronik BSrE belum ada")
                .contains("Permohonan hanya diterima di loket", "pemeriksaan otomatis: ");
        assertThat(readiness.barriers()).isEmpty();
        readiness.photograph(PICTURES.resolve("kesiapan.png"));
    }

    @Test
    void whoIsNoManagerFindsNoWayToThemAndAnotherAgencyNoCode() {
        CockpitInBrowser cockpit = logIn("perancang");
        assertThat(cockpit.entries()).doesNotContain("Kinerja layanan");
        assertThat(cockpit.goTo("/kepuasan").message()).contains("hanya untuk manajer dan administrator");
        assertThat(cockpit.goTo("/kesiapan").message()).contains("hanya untuk manajer dan administrator");

        Filing filing = refused();
        OurPage strange =
                chromium.officer(stack.addresses(), "petugas.pupr").logIn().openSurveyPage();
        strange.fill("Nomor permohonan", filing.key()).press("Buka");
        assertThat(strange.message()).contains("Tidak ada tugas Anda pada permohonan " + filing.key());
    }

    private OurPage counter(String key) {
        OurPage page =
                chromium.officer(stack.addresses(), "petugas.dpmptsp").logIn().openSurveyPage();
        page.fill("Nomor permohonan", key).press("Buka");
        return page;
    }

    private Filing refused() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().bringFromFilesToDecision(filing.key());
        actors.officers().refuse(filing.key(), "Lokasi tidak sesuai");
        actors.operator().waitForMilestone(filing.key(), "refused");
        return filing;
    }

    private CockpitInBrowser logIn(String login) {
        return chromium.cockpit(stack.addresses(), login).logIn();
    }
}
