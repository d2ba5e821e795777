package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officer;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an officer sees of his work before he opens a task, and how he finds one. */
@Journey
class WorklistIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Path PICTURES = Checkout.results("screenshots");

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    WorklistIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @Test
    void listsAndCardsSayWhatThereIsToDo() {
        Filing filing = waiting("Melati Kartu");
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        assertThat(clerk.lists())
                .containsExactly(
                        "Tugas instansi saya", "Tugas saya", "Jatuh tempo hari ini", "Terlambat", "Menunggu pemohon");
        clerk.waitForTaskOf(filing.key());
        assertThat(clerk.cards().waitFor(filing.key()))
                .contains("Periksa", "Melati Kartu", "Izin Apotek", "Waktu layanan belum berjalan")
                .doesNotContain(filing.header("no_id_user_proses"), "undefined", "null");
        assertThat(clerk.cards().barriers()).isEmpty();
        assertThat(clerk.searchBox().barriers()).isEmpty();
        clerk.photographAll(PICTURES.resolve("daftar-tugas.png"));

        actors.officers().acceptFiles(filing.key());
        OfficerInBrowser inspector = logIn("petugas.dinkes");
        inspector.waitForTaskOf(filing.key());
        assertThat(inspector.cards().waitFor("hari kerja")).contains(filing.key(), "Sisa 5 hari kerja");
        inspector.photographAll(PICTURES.resolve("daftar-tugas-dinkes.png"));
        inspector.openList("Tugas saya").waitForTasks(0);
    }

    @Test
    void aTaskIsFoundByNameInATableAndOpened() {
        String name = "Melati " + UUID.randomUUID().toString().substring(0, 8);
        Filing first = waiting(name + " Satu");
        Filing second = waiting(name + " Dua");
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        OurPage table = clerk.lookFor(name.toUpperCase(Locale.ROOT));
        table.waitFor("2 tugas");
        table.press("Pemohon").waitFor("Pemohon ▲");
        assertThat(table.text()).containsSubsequence(second.key(), first.key());
        table.press("Pemohon ▲").waitFor("Pemohon ▼");
        assertThat(table.text())
                .containsSubsequence(first.key(), second.key())
                .contains("Izin Apotek")
                .doesNotContain("undefined", "null");
        assertThat(table.barriers()).isEmpty();
        table.photograph(PICTURES.resolve("semua-tugas.png"));

        table.follow("Periksa kelengkapan berkas");
        assertThat(clerk.casefile().waitFor(first.key())).contains("Izin Apotek");
    }

    /** Time is moved where the engine keeps it. */
    @Test
    void eachListHoldsWhatItsNameSays() throws SQLException {
        Filing filing = waiting("Melati Waktu");
        actors.officers().acceptFiles(filing.key());
        actors.officers().inspector().findTask(filing.key(), "telaah-dinkes");
        OfficerInBrowser inspector = logIn("petugas.dinkes");
        assertThat(inspector.openList("Terlambat").find(filing.key())).isFalse();

        fallDue(filing.key(), LocalDate.now(ZONE).atTime(23, 59, 59));
        inspector.openList("Jatuh tempo hari ini").waitForTaskOf(filing.key());
        assertThat(inspector.cards().waitFor("Jatuh tempo hari ini")).contains("Melati Waktu");
        inspector.photographAll(PICTURES.resolve("daftar-jatuh-tempo.png"));

        fallDue(filing.key(), LocalDate.now(ZONE).minusDays(10).atTime(16, 0));
        inspector.openList("Terlambat").waitForTaskOf(filing.key());
        assertThat(inspector.cards().waitFor("Terlambat")).contains(" hari kerja");
        inspector.photographAll(PICTURES.resolve("daftar-terlambat.png"));
    }

    @Test
    void whatWaitsForTheApplicantHasAListOfItsOwn() {
        String key = applyForResearch("Melati Menunggu");
        Officer clerk = actors.officers().clerk();
        clerk.finish(
                key,
                "periksa-berkas-penelitian",
                Map.of("keputusanBerkas", "perbaikan", "catatanBerkas", "Mohon surat pengantar yang ditandatangani"));
        clerk.findTask(key, "catat-perbaikan");
        OfficerInBrowser browser = logIn("petugas.dpmptsp");
        browser.openList("Menunggu pemohon").waitForTaskOf(key);
        assertThat(browser.cards().waitFor("Melati Menunggu")).contains("Jeda");
        browser.photographAll(PICTURES.resolve("daftar-menunggu-pemohon.png"));
    }

    private String applyForResearch(String applicant) {
        Map<String, Object> answers = Map.ofEntries(
                Map.entry("pemohon.nik", "9901015204910107"),
                Map.entry("pemohon.nama", applicant),
                Map.entry("pemohon.tanggalLahir", "1991-04-12"),
                Map.entry("pemohon.jenisKelamin", "P"),
                Map.entry("pemohon.alamat", "Jalan Contoh 107"),
                Map.entry("penelitian.lembaga", "Universitas Contoh"),
                Map.entry("penelitian.nomorPengantar", "99/UC/2026/0107"),
                Map.entry("penelitian.judul", "Pasar tradisional di Kabupaten Contoh"),
                Map.entry("penelitian.lokasi", "Pasar Contoh"),
                Map.entry("penelitian.mulai", LocalDate.now(ZONE).plusDays(7).toString()),
                Map.entry("penelitian.selesai", LocalDate.now(ZONE).plusDays(90).toString()),
                Map.entry("pernyataan.proposal", true),
                Map.entry("pernyataan.menaati", true),
                Map.entry("pernyataan.keabsahan", true),
                Map.entry("pernyataan.lengkap", true));
        return actors.officers().clerk().takeIn("surat-penelitian", answers);
    }

    private void fallDue(String key, LocalDateTime at) throws SQLException {
        try (Connection connection = stack.tables().connect();
                PreparedStatement update = connection.prepareStatement("""
                        update act_ru_task set due_date_ = ? where proc_inst_id_ in
                        (select id_ from act_ru_execution where business_key_ = ?)
                        """)) {
            update.setObject(1, at);
            update.setString(2, key);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    @Test
    void whatIsDoneIsFoundByItsNumberAndLeadsToItsStory() {
        Filing filing = waiting("Melati Selesai");
        actors.officers().acceptFiles(filing.key());
        OfficerInBrowser clerk = logIn("petugas.dpmptsp");
        OurPage table = clerk.lookFor(filing.key());
        assertThat(table.waitFor("Pernah Anda tangani")).contains("Melati Selesai", "Masih berjalan");
        table.photograph(PICTURES.resolve("pernah-ditangani.png"));
        table.follow(filing.key()).waitFor("Permohonan diterima");
    }

    @Test
    void anotherAgencyFindsNothing() {
        Filing filing = waiting("Melati Rahasia");
        OfficerInBrowser other = logIn("petugas.pupr");
        assertThat(other.find(filing.key())).isFalse();
        OurPage table = other.openWorklist();
        assertThat(table.text()).doesNotContain(filing.key(), "Melati Rahasia");
        for (String text : new String[] {filing.key(), "Melati Rahasia"}) {
            table.fill("Nomor permohonan atau nama pemohon", text).press("Cari");
            assertThat(table.waitFor("Tidak ada tugas terbuka")).doesNotContain("Izin Apotek");
        }
        table.photograph(PICTURES.resolve("semua-tugas-instansi-lain.png"));
    }

    private Filing waiting(String applicant) {
        Filing filing = Filing.pharmacy().with(nib -> nib.put("nama_user_proses", applicant));
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        return filing;
    }

    private OfficerInBrowser logIn(String login) {
        return chromium.officer(stack.addresses(), login).logIn();
    }
}
