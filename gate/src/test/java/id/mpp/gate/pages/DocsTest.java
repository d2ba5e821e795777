package id.mpp.gate.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.Gate;
import id.mpp.gate.Workspace;
import id.mpp.gate.project.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages say what the files say, and are written only when that has changed. */
class DocsTest {

    private static final String APOTEK = "docs/services/izin-apotek.md";
    private static final String LOKET = "docs/services/layanan-loket.md";

    @TempDir
    Path root;

    private Workspace workspace;

    @BeforeEach
    void copy() throws IOException {
        workspace = Workspace.in(root);
    }

    @Test
    void aPageSaysWhoStartsItUntilWhenAndWhoWorksOnIt() {
        assertThat(page(APOTEK))
                .contains("# Izin Apotek", "(../../processes/izin-apotek/izin-apotek.svg)")
                .contains("OSS, untuk KBLI 47721 dengan jenis izin 02, 04: pesan `izin-apotek`")
                .contains("Layanan lain, `permohonan-lain`: Jalankan layanan tujuan")
                .contains("5 hari kerja sejak berkas lengkap dan benar; setelah itu OSS menerbitkan izin")
                .contains("UU 30/2014 Ps 53", "| Masa berlaku izin | 5 tahun |")
                .contains("| Instansi | Dukcapil, DJP, BPJS, Kemenkes, OSS |")
                .contains("| Uji | 8 uji, 6 dari 6 akhir |");
        assertThat(page(LOKET)).contains("Loket: Petugas pelayanan DPMPTSP, dengan formulir `permohonan-loket`");
    }

    @Test
    void stepsStandInTheOrderOfTheDiagramAndNotOfTheFile() throws IOException {
        String model = workspace.text("processes/izin-apotek/izin-apotek.bpmn");
        int from = model.indexOf("    <bpmn:serviceTask id=\"Activity_KirimIzin\"");
        int to = model.indexOf("</bpmn:serviceTask>", from) + "</bpmn:serviceTask>\n".length();
        String task = model.substring(from, to);
        String first = "    <bpmn:startEvent id=\"Event_PermohonanDiterima\"";
        workspace.write(
                "processes/izin-apotek/izin-apotek.bpmn",
                model.replace(task, "").replace(first, task + first));

        assertThat(page(APOTEK))
                .containsSubsequence(
                        "## Langkah",
                        "`Activity_VerifikasiNik`",
                        "`Activity_PeriksaBerkas`",
                        "Petugas pelayanan DPMPTSP | formulir `periksa-berkas` | Berkas mulai diperiksa `validation`",
                        "`Activity_KunjunganLapangan`",
                        "`Activity_KeputusanKepala`",
                        "`Activity_KirimIzin`",
                        "## Percabangan",
                        "Berkas lengkap? | Lengkap | `${keputusanBerkas == 'lengkap'}` | Berkas lengkap dan benar");
    }

    @Test
    void aVariableHasItsMeaningItsWritersAndItsReaders() {
        assertThat(page(APOTEK))
                .contains(
                        "| `hasilDukcapil` | Hasil verifikasi Dukcapil | `COCOK`, `TIDAK_COCOK`, `PERLU_DIPERIKSA`, "
                                + "`TIDAK_DITEMUKAN`, `TIDAK_DIAJUKAN` | topik `dukcapil-verifikasi-nik`, Verifikasi NIK ke Dukcapil")
                .contains(
                        "| `keputusanBerkas` | Apakah berkas lengkap dan benar? | `lengkap`, `perbaikan` | petugas, "
                                + "Periksa kelengkapan berkas<br>dikosongkan, Minta perbaikan kepada pemohon | syarat: Berkas lengkap? |")
                .contains("| tabel, Susun saran kelengkapan | formulir: `periksa-berkas`, `telaah-dinkes`")
                .contains(
                        "| `permintaanPerbaikan` | Apa yang diminta | - | pemetaan, Minta perbaikan kepada pemohon | ")
                .contains("engine, Permohonan diterima dari OSS<br>layanan pemanggil, Permohonan diterima dari OSS");
        assertThat(page("docs/services/permohonan-lain.md"))
                .as("what it calls is one of the form's choices, and not itself")
                .contains("pesan `permohonan-lain` |")
                .doesNotContain("pemanggil");
    }

    @Test
    void eventsEndingsTablesFormsAndTestsAreTold() {
        assertThat(page(APOTEK))
                .contains("pesan `oss-pencabutan` | kapan pun; semua pekerjaan berhenti")
                .contains("pesan `oss-pembaruan` | kapan pun; pekerjaan berjalan terus")
                .contains("| Permohonan ditolak<br>`Event_PermohonanDitolak` | Permohonan ditolak `refused` "
                        + "| `alasanPenolakan`, wajib |")
                .contains("### Kelengkapan berkas `kelengkapan-berkas`", "Hasil Dukcapil<br>`hasilDukcapil`")
                .contains("`lengkap` Lengkap dan benar - teruskan ke Dinas Kesehatan")
                .contains("[Disetujui setelah satu kali perbaikan](../../processes/izin-apotek/tests/perbaikan.yaml)");
    }

    @Test
    void theServiceStandardIsThereToBePublished() {
        assertThat(page(APOTEK))
                .contains("## Standar pelayanan", "| Persyaratan | NIB dengan KBLI 47721.<br>")
                .contains("| Evaluasi kinerja pelaksana | ", "| Versi | 1, berlaku mulai 2026-12-01 |");
    }

    @Test
    void aCalledProcessShowsItsContractAndWhoCallsIt() {
        assertThat(page("docs/services/uji-kunjungan.md"))
                .contains("| Dipanggil oleh | `uji-memanggil`: Kunjungi lokasi |")
                .contains("## Masukan", "| `cara` | `langsung`, `daring` | ya | Cara berkunjung |")
                .contains("## Keluaran", "| `temuan` | text | tidak | Yang ditemukan di lokasi |")
                .contains("layanan pemanggil, Kunjungan diminta", "| Petugas | menurut `petugas` |")
                .doesNotContain("Dimulai oleh", "## Standar pelayanan");
        assertThat(page("docs/services/uji-memanggil.md"))
                .contains("| proses `uji-kunjungan` |", "| Petugas | Petugas teknis Dinas Kesehatan |")
                .contains("| `hasilKunjungan` | Apakah lokasi memenuhi syarat | `memenuhi`, `tidak-memenuhi` |");
        assertThat(page("docs/services/README.md"))
                .containsSubsequence("[Izin Apotek]", "## Proses yang dipanggil", "[Uji Kunjungan]");
    }

    @Test
    void whatIsInAFileCannotBreakThePage() throws IOException {
        workspace.replace(
                "processes/izin-apotek/izin-apotek.bpmn", "name=\"Disetujui?\"", "name=\"Ya | &lt;b&gt; tidak?\"");

        assertThat(page(APOTEK)).contains("| Ya \\| &lt;b> tidak? |");
    }

    @Test
    void onlyWhatDiffersIsWrittenAndWhatNobodyHasIsRemoved() throws IOException {
        assertThat(written()).contains("docs/services/README.md: ditulis ulang.", APOTEK + ": ditulis ulang.");
        assertThat(written()).isEmpty();

        workspace.replace("forms/izin-apotek/periksa-berkas.form", "Yang perlu diperbaiki", "Yang harus diperbaiki");
        assertThat(written()).containsOnlyOnce("\n").contains(APOTEK + ": ditulis ulang.");

        workspace.delete("processes/layanan-loket");
        assertThat(written()).contains(LOKET + ": dihapus; layanannya tidak ada lagi.");
        assertThat(root.resolve(LOKET)).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsNamedAndNoPageMadeOfTheRest() throws IOException {
        assertThat(Docs.unreadable(root)).isEmpty();

        workspace.write("processes/izin-apotek/izin-apotek.bpmn", "diagram");

        assertThat(Docs.unreadable(root))
                .extracting(Finding::file)
                .containsExactly("processes/izin-apotek/izin-apotek.bpmn");
    }

    /** Pages are also wanted of what is still under way: other tools leave out names, labels and expressions. */
    @Test
    void modelsOfOtherHousesHavePages() {
        Path foreign = Path.of("src/test/resources/foreign");

        assertThat(Pages.of(foreign))
                .hasSize(Gate.services(foreign).size() + 1)
                .allSatisfy((path, page) -> assertThat(page).doesNotContain("| null", "`null`", "``"));
    }

    @Test
    void whatIsNotThereYetIsLeftOut() throws IOException {
        workspace.replace("processes/izin-apotek/izin-apotek.bpmn", " camunda:formRef=\"periksa-berkas\"", "");
        workspace.replace("processes/izin-apotek/izin-apotek.bpmn", " name=\"oss-pembaruan\"", "");
        workspace.replace("processes/izin-apotek/kelengkapan-berkas.dmn", " label=\"Hasil DJP\"", "");
        workspace.replace("processes/izin-apotek/kelengkapan-berkas.dmn", "<text>hasilBpjs</text>", "");
        workspace.write("processes/izin-apotek/service.yaml", "title: Izin Apotek\n");

        assertThat(page(APOTEK))
                .contains("## Langkah", "OSS, belum untuk butir apa pun")
                .doesNotContain("| null", "`null`", "``");
    }

    private String page(String path) {
        return Pages.of(root).get(path);
    }

    private String written() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Docs.write(root, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
