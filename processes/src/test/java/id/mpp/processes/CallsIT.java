package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Called processes: run by a service, and alone with inputs. */
@ExtendWith(SharedEngine.class)
class CallsIT {

    private static final String CALLED = "uji-kunjungan";

    @TempDir
    Path folder;

    @Test
    void whatItsCallersPassOfItCountsAsWellAsItsOwnTests(Runner runner) {
        Coverage callers = runner.cover(TestServices.ROOT, "uji-memanggil");
        Coverage own = runner.cover(TestServices.ROOT, CALLED);
        Coverage both = own.with(List.of(callers, own));

        assertThat(callers.faults()).isEmpty();
        assertThat(own.faults()).isEmpty();
        assertThat(both.count("Activity_KunjungiLokasi")).isEqualTo(3);
        assertThat(both.count("Event_DilihatDariJauh")).isEqualTo(1);
        assertThat(new Coverage(own.service(), List.of()).with(List.of(callers)).faults())
                .as("only its own test goes this way")
                .hasSize(2)
                .allMatch(fault -> fault.contains("Daring") || fault.contains("DariJauh"));
    }

    /** A service is covered by its own tests alone, whoever calls it. */
    @Test
    void aServiceThatIsCalledNeedsItsOwnTests(Runner runner) {
        Coverage own = runner.cover(TestServices.ROOT, CALLED);
        Service service = Service.in(TestServices.ROOT, "uji-memanggil");

        assertThat(new Coverage(service, List.of()).with(List.of(own)).callers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {petugas: petugas-dinkes, perihal: a, cara: daring}                  | masukan wajib hari belum diisi pada called
            {petugas: petugas-dinkes, perihal: a, cara: malam, hari: 3}          | masukan cara tidak dapat berisi "malam"; pilihannya [langsung, daring]
            {petugas: petugas-dinkes, perihal: a, cara: daring, hari: 3, jam: 5} | kontrak proses ini tidak mengenal masukan "jam"; yang dikenal: [permohonan, petugas, perihal, cara, hari, catatan]
            """)
    void inputsAreCheckedAgainstTheContract(String inputs, String fault, Runner runner) throws IOException {
        Path tests = Files.createDirectories(folder.resolve("processes/uji-kunjungan/tests"));
        Files.writeString(
                tests.resolve("salah.yaml"),
                "title: Salah\nstart: {called: %s}\nend: Event_KunjunganDaringSelesai\n".formatted(inputs));

        assertThat(runner.run(folder, Service.in(TestServices.ROOT, CALLED), "salah")
                        .fault())
                .isEqualTo("start: " + fault);
    }
}
