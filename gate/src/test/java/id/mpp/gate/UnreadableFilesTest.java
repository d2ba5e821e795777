package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that cannot be read is one finding, causes no others, and hides no others. */
class UnreadableFilesTest {

    private static final String MODEL = "processes/izin-apotek/izin-apotek.bpmn";
    private static final String SETTINGS = "processes/izin-apotek/service.yaml";
    private static final String TOPICS = "processes/.camunda/topics/oss.json";
    private static final String FORM = "forms/izin-apotek/keputusan-kepala.form";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void copyTheRealServices() throws IOException {
        workspace = Workspace.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            processes/izin-apotek/izin-apotek.bpmn | <bpmn:process    | <bpmn:process <   | baris      | tidak dapat dibaca sebagai diagram BPMN
            processes/izin-apotek/izin-apotek.bpmn | sourceRef="Gateway_BerkasLengkap" | sourceRef="Gateway_Lain" | baris | tidak dapat dibaca sebagai diagram BPMN
            processes/izin-apotek/izin-apotek.bpmn | <bpmn:message id="Message_OssPencabutan" | <bpmn:message | message | ada elemen tanpa id
            processes/izin-apotek/kelengkapan-berkas.dmn | </decisionTable> | </decision> | baris      | tidak dapat dibaca sebagai tabel keputusan DMN
            processes/izin-apotek/service.yaml     | days: 5          | days: [5         | baris      | tidak dapat dibaca sebagai YAML
            processes/.camunda/topics/oss.json     | "topics"         | topics           | baris      | tidak dapat dibaca sebagai JSON
            forms/izin-apotek/keputusan-kepala.form | "schemaVersion": 16 | "schemaVersion" 16 | baris  | tidak dapat dibaca sebagai formulir JSON
            """)
    void aBrokenFileIsTheOnlyFinding(String file, String right, String broken, String place, String message)
            throws IOException {
        workspace.replace(file, right, broken);

        assertThat(workspace.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.element()).startsWith(place);
            assertThat(finding.wrong()).startsWith(message);
            assertThat(finding.todo()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({MODEL, SETTINGS})
    void aMissingFileIsTheOnlyFinding(String file) throws IOException {
        workspace.delete(file);

        assertThat(workspace.findings())
                .extracting(Finding::file, Finding::wrong)
                .containsExactly(tuple(file, "berkas ini tidak ada"));
    }

    @ParameterizedTest
    @CsvSource({SETTINGS, FORM, TOPICS})
    void anEmptyFileIsTheOnlyFinding(String file) throws IOException {
        workspace.write(file, "");

        assertThat(workspace.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.toString()).startsWith(file).contains("(berkas kosong)"));
    }

    @Test
    void whatFollowsAFormIsAFault() throws IOException {
        workspace.write(FORM, Files.readString(folder.resolve(FORM)) + "}");

        assertThat(workspace.findings()).extracting(Finding::file).containsExactly(FORM);
    }

    @Test
    void theOtherFilesAreStillChecked() throws IOException {
        workspace.replace(FORM, "{", "");
        workspace.replace("forms/izin-apotek/telaah-dinkes.form", "\"schemaVersion\": 16", "\"schemaVersion\": 19");
        workspace.replace(MODEL, "isExecutable=\"true\"", "isExecutable=\"false\"");
        workspace.write("processes/permohonan-lain/permohonan-lain.bpmn", "diagram");
        workspace.replace("processes/permohonan-lain/README.md", "## Open questions", "## Pertanyaan");

        assertThat(workspace.findings())
                .extracting(Finding::file)
                .containsExactly(
                        FORM,
                        "forms/izin-apotek/telaah-dinkes.form",
                        MODEL,
                        "processes/permohonan-lain/README.md",
                        "processes/permohonan-lain/permohonan-lain.bpmn");
    }

    @Test
    void withoutContractsEveryTopicIsUnknownAndTheRemedyIsToAddThem() throws IOException {
        workspace.delete("processes/.camunda/topics");

        assertThat(workspace.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.todo()).contains("processes/.camunda/topics"));
    }

    @Test
    void withoutTheListOfGroupsThatIsTheOneFinding() throws IOException {
        workspace.delete("processes/.camunda/groups.json");

        assertThat(workspace.findings())
                .extracting(Finding::file, Finding::wrong)
                .containsExactly(tuple("processes/.camunda/groups.json", "berkas ini tidak ada"));
    }

    @Test
    void aServiceWithoutFormsIsNamed() throws IOException {
        workspace.delete("forms");

        assertThat(workspace.findings())
                .extracting(Finding::element, Finding::wrong)
                .contains(
                        tuple("izin-apotek", "folder formulir tidak ada"),
                        tuple("permohonan-lain", "folder formulir tidak ada"));
    }

    @Test
    void anEmptyFolderHoldsNoServices(@TempDir Path empty) {
        assertThat(Gate.services(empty)).isEmpty();
        assertThat(Gate.check(empty)).isEmpty();
    }
}
