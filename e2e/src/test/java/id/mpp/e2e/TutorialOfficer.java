package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.CasefileInBrowser;
import id.mpp.e2e.actors.CounterInBrowser;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;

/** What a reader of the tutorial does as an officer, in Tasklist. */
final class TutorialOfficer {

    /** Whom the sandbox's Dukcapil knows. */
    private static final String NIK = "9901011708900001";

    private static final String NPWP = "990133765432100";
    private static final int STORY = 740;

    private final Chromium chromium;
    private final Stack stack;
    private final String service;
    private final String title;
    private final Path pictures;
    private OfficerInBrowser officer;
    private String key;

    TutorialOfficer(Chromium chromium, Stack stack, String service, String title, Path pictures) {
        this.chromium = chromium;
        this.stack = stack;
        this.service = service;
        this.title = title;
        this.pictures = pictures;
    }

    void takeIn() {
        begin(fillIn("Membuka rekening usaha").photograph(picture("loket")));
    }

    void readTheFile() {
        take();
        CasefileInBrowser file = officer.openCasefile();
        assertThat(file.waitFor("Dijawab Dukcapil")).contains("Cocok").doesNotContain(NIK);
        file.photographAlone(picture("berkas"));
    }

    void decide() {
        officer.openForm().choose("Setuju").photograph(picture("putusan")).complete();
    }

    void readTheStory() throws IOException {
        OurPage story = officer.openStoryPage();
        story.fill("Nomor permohonan", key).press("Buka");
        assertThat(story.waitFor("Permohonan disetujui")).contains(title, "dari 5 hari kerja");
        story.photograph(picture("riwayat"));
        crop(picture("riwayat"));
    }

    void leaveOneOpen() {
        begin(fillIn("Mengikuti lelang"));
    }

    void seeTheChange() {
        begin(fillIn("Mengajukan kredit").fill("NPWP usaha", NPWP));
        take();
        CasefileInBrowser file = officer.openCasefile();
        assertThat(file.waitFor("Dijawab DJP")).contains("Dijawab Dukcapil");
        file.photographAlone(picture("berkas-baru"));
    }

    /** The same form sent twice is one application, so each has its own purpose. */
    private CounterInBrowser fillIn(String purpose) {
        officer = chromium.officer(stack.addresses(), "petugas.dpmptsp").logIn();
        return officer.openCounter()
                .choose(title)
                .fill("NIK pemohon", NIK)
                .fill("Nama pemohon", "Bima Contoh Santosa")
                .type("Tanggal lahir", LocalDate.of(1990, 8, 17))
                .answer("Jenis kelamin", "Laki-laki")
                .fill("Keperluan", purpose)
                .check("Berkas asli sudah dicocokkan");
    }

    private void begin(CounterInBrowser counter) {
        List<String> before = keys();
        counter.start();
        List<String> fresh =
                keys().stream().filter(one -> !before.contains(one)).toList();
        assertThat(fresh).hasSize(1);
        key = fresh.get(0);
    }

    /** As soon as the workers have answered. */
    private void take() {
        officer.waitForTaskOf(key);
        officer.open().claim();
    }

    private List<String> keys() {
        return stack.actors()
                .operator()
                .http()
                .get("/engine-rest/history/process-instance?processDefinitionKey=" + service)
                .expect(200)
                .json()
                .findValuesAsText("businessKey");
    }

    /** Leaves out what is empty below. */
    private static void crop(Path picture) throws IOException {
        BufferedImage whole = ImageIO.read(picture.toFile());
        ImageIO.write(whole.getSubimage(0, 0, whole.getWidth(), STORY), "png", picture.toFile());
    }

    private Path picture(String name) {
        return pictures.resolve(name + ".png");
    }
}
