package id.mpp.gate.traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.gate.Workspace;
import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A designer's test is read strictly, and a fault in it is told with file, line and remedy. */
class TracesTest {

    private static final String FILE = "processes/izin-apotek/tests/dicabut.yaml";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void copyTheRealServices() throws IOException {
        workspace = Workspace.in(folder);
    }

    @Test
    void aTestIsReadWithItsSteps() throws Exception {
        Trace trace = Traces.read(folder, "izin-apotek", "dicabut");

        assertThat(trace.start().message()).isEqualTo("izin-apotek");
        assertThat(trace.steps()).extracting(Trace.Step::topic).containsExactly("dukcapil-verifikasi-nik", null);
        assertThat(trace.steps()).extracting(Trace.Step::message).containsExactly(null, "oss-pencabutan");
        assertThat(trace.end()).isEqualTo("Event_PermohonanDicabut");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title:                         | judul:                     | baris 1 | kunci "judul" tidak dikenal; yang dikenal: [end, milestones, start, steps, title, variables]
            message: oss-pencabutan        | messages: oss-pencabutan   | baris 5 | kunci "messages" tidak dikenal; yang dikenal: [answers, error, limit, message, outputs, task, topic, variables]
            end: Event_PermohonanDicabut   | end: [Event_A]             | baris 6 | isinya bukan yang diharapkan di sini
            end: Event_                    | end: [Event_               | baris 7 | tidak dapat dibaca sebagai uji
            end: Event_                    | title: Event_              | baris 6 | tidak dapat dibaca sebagai uji (Duplicate field 'title')
            end: Event_                    | # Event_                   | baris 1 | end belum ada: id peristiwa akhir di diagram
            start: {message: izin-apotek}  | start: {form: {}}          | baris 2 | form dan by selalu bersama
            message: oss-pencabutan        | answers: {a: b}            | baris 5 | isilah tepat satu dari topic, task, message, limit
            topic: dukcapil-verifikasi-nik | {task: a, outputs: {a: b}} | baris 4 | outputs hanya untuk topic
            """)
    void aFaultIsAFindingWithItsPlace(String right, String wrong, String place, String message) throws IOException {
        workspace.replace(FILE, right, wrong);

        assertThat(workspace.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(FILE);
            assertThat(finding.element()).startsWith(place);
            assertThat(finding.wrong()).startsWith(message);
            assertThat(finding.todo()).isNotBlank();
        });
        assertThatThrownBy(() -> Traces.read(folder, "izin-apotek", "dicabut")).hasMessageStartingWith(FILE + ": ");
    }

    @Test
    void aFileThatWouldNeverRunIsAFinding() throws IOException {
        workspace.write("processes/izin-apotek/tests/dicabut.yml", "title: Dicabut");

        assertThat(workspace.findings())
                .extracting(Finding::file)
                .containsExactly("processes/izin-apotek/tests/dicabut.yml");
    }

    @Test
    void anEmptyFileIsAFinding() throws IOException {
        workspace.write(FILE, "");

        assertThat(workspace.findings())
                .extracting(Finding::wrong)
                .singleElement()
                .asString()
                .contains("berkas kosong");
    }
}
