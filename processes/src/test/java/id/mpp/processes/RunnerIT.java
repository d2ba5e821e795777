package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the runner makes of designers' tests: time that passes, and one sentence for each fault. */
@ExtendWith(SharedEngine.class)
class RunnerIT {

    private static final String SERVICE = "uji-batas-waktu";

    @TempDir
    Path folder;

    @Test
    void theLegalLimitFiresAndGrants(Runner runner) {
        Outcome outcome = run(runner, "dikabulkan");

        assertThat(outcome.fault()).isNull();
        assertThat(outcome.passed())
                .contains("Event_BatasWaktu", "Event_Dikabulkan")
                .doesNotContain("Activity_PutuskanPermohonan"); // it was waited in, and left by the limit
    }

    @Test
    void anErrorAndAnOrdinaryTimerLeadToATerminateEnd(Runner runner) {
        Outcome outcome = run(runner, "dihentikan");

        assertThat(outcome.fault()).isNull();
        assertThat(outcome.passed()).contains("Event_BerkasBelumAda", "Event_SehariKemudian", "Event_Dihentikan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - topic: oss-ambil | langkah 1 (topik oss-ambil): topik ini tidak dikenal; yang dikenal: [
            - topic: oss-kirim-izin | langkah 1 (topik oss-kirim-izin): alurnya tidak sampai ke sini; yang sedang menunggu: topik oss-ambil-berkas (Activity_AmbilBerkas)
            - {topic: oss-ambil-berkas, error: salah} | langkah 1 (topik oss-ambil-berkas): kontrak topik ini tidak mengenal galat "salah"; yang dikenal: [berkas-belum-ada]
            - {topic: oss-ambil-berkas, outputs: {hasil: a}} | langkah 1 (topik oss-ambil-berkas): kontrak oss-ambil-berkas tidak mengenal keluaran "hasil"; yang dikenal: [berkasDisimpan]
            - {topic: oss-periksa-nib, outputs: {hasilNib: BAIK}} | langkah 1 (topik oss-periksa-nib): keluaran hasilNib tidak dapat berisi "BAIK"; pilihannya [COCOK, TIDAK_COCOK, PERLU_DIPERIKSA, TIDAK_DITEMUKAN, TIDAK_DIAJUKAN]
            - limit: Event_BatasWaktu | langkah 1 (batas Event_BatasWaktu): alurnya tidak sampai ke sini; yang sedang menunggu: topik oss-ambil-berkas
            - message: oss-pencabutan | langkah 1 (pesan oss-pencabutan): alurnya tidak sampai ke sini; yang sedang menunggu: topik
            - topic: oss-ambil-berkas | end (Event_Disetujui): langkah terakhir tidak sampai ke akhir mana pun; yang sedang menunggu: tugas Activity_PutuskanPermohonan (Putuskan permohonan); waktu Event_
            """)
    void aStepThatDoesNotFitIsASentence(String step, String sentence, Runner runner) throws IOException {
        assertThat(faultOf(runner, step, "Event_Disetujui")).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {keputusan: tolak} | formulir putuskan-permohonan: keputusan tidak dapat dijawab "tolak"; pilihannya [setuju]
            {setuju: ya}       | formulir putuskan-permohonan tidak mempunyai isian "setuju"; yang ada: [keputusan]
            {}                 | formulir putuskan-permohonan: keputusan wajib dijawab; pilihannya [setuju]
            """)
    void answersAreCheckedAgainstTheForm(String answers, String sentence, Runner runner) throws IOException {
        String fault = faultOf(
                runner,
                "- topic: oss-ambil-berkas\n  - {task: Activity_PutuskanPermohonan, answers: " + answers + "}",
                "Event_Disetujui");

        assertThat(fault).isEqualTo("langkah 2 (tugas Activity_PutuskanPermohonan): " + sentence);
    }

    /** The work goes on after an end beside it, but nothing may be left when the work itself has ended. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            - topic: oss-periksa-nib | Event_NibDiperiksaLagi | -
            - {task: Activity_PutuskanPermohonan, answers: {keputusan: setuju}} | Event_Disetujui | end (Event_Disetujui): kasusnya belum selesai; yang sedang menunggu: topik oss-periksa-nib (Activity_PeriksaNibLagi)
            - {topic: oss-periksa-nib}!- {task: Activity_PutuskanPermohonan, answers: {keputusan: setuju}} | Event_NibDiperiksaLagi | end (Event_NibDiperiksaLagi): langkah terakhir sampai ke Event_Disetujui (Permohonan disetujui)
            """)
    void anEndBesideTheWorkLeavesItOpen(String steps, String end, String fault, Runner runner) throws IOException {
        String before = "- topic: oss-ambil-berkas\n  - limit: Event_SehariMenunggu\n  ";

        assertThat(faultOf(runner, before + steps.replace("!", "\n  "), end)).isEqualTo(fault);
    }

    @Test
    void theEndingTheJournalAndTheVariablesAreCompared(Runner runner) throws IOException {
        String steps =
                "- topic: oss-ambil-berkas\n  - {task: Activity_PutuskanPermohonan, answers: {keputusan: setuju}}";

        assertThat(Stream.of(
                        faultOf(runner, steps, "Event_Dikabulkan"),
                        faultOf(runner, steps, "Event_Lain"),
                        faultOf(runner, steps, "Event_Disetujui\nmilestones: [received, approved]"),
                        faultOf(runner, steps, "Event_Disetujui\nvariables: {keputusan: tolak}")))
                .containsExactly(
                        "end (Event_Dikabulkan): langkah terakhir sampai ke Event_Disetujui (Permohonan disetujui)",
                        "start: diagram tidak mempunyai akhir Event_Lain; yang ada: [Event_Dihentikan, Event_Dikabulkan,"
                                + " Event_Disetujui, Event_NibDiperiksaLagi]",
                        "end (Event_Disetujui): jurnalnya [received, complete, approved], bukan [received, approved]",
                        "end (Event_Disetujui): variabel keputusan berisi \"setuju\", bukan \"tolak\"");
    }

    private static Outcome run(Runner runner, String name) {
        return runner.run(TestServices.ROOT, Service.in(TestServices.ROOT, SERVICE), name);
    }

    private String faultOf(Runner runner, String steps, String end) throws IOException {
        Path tests = Files.createDirectories(
                folder.resolve("processes").resolve(SERVICE).resolve("tests"));
        Files.writeString(
                tests.resolve("salah.yaml"),
                "title: Salah\nstart: {message: %s}\nsteps:\n  %s\nend: %s\n".formatted(SERVICE, steps, end));
        return runner.run(folder, Service.in(TestServices.ROOT, SERVICE), "salah")
                .fault();
    }
}
