package id.mpp.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** bpmnlint with Camunda's rules for 7.24 looks at every diagram and speaks as the gate does. */
class BpmnlintTest {

    private static final String DIAGRAM = "processes/izin-apotek/izin-apotek.bpmn";

    @TempDir
    Path folder;

    @Test
    void ourDiagramsAreWithoutFindings() throws IOException {
        assertThat(findings(Repository.OURS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            camunda:historyTimeToLive="P3650D"       | ``                                             | izin-apotek               | masa simpan riwayat kosong
            <bpmn:parallelGateway                    | <bpmn:inclusiveGateway                         | Gateway_KeEmpatInstansi   | gerbang inklusif sukar dibaca dan mudah macet
            sourceRef="Event_BerkasLengkap"          | sourceRef="Event_PermohonanDisetujui"          | Event_BerkasLengkap       | jalur berakhir tanpa peristiwa selesai
            sourceRef="Event_BerkasLengkap"          | sourceRef="Event_PermohonanDisetujui"          | Event_PermohonanDisetujui | jalur bercabang tanpa gerbang
            targetRef="Activity_TelaahDinkes"        | targetRef="Activity_PeriksaBerkas"             | Activity_PeriksaBerkas    | beberapa jalur masuk bertemu tanpa gerbang
            """)
    void aMistakeIsNamedInTheDesignersLanguage(String right, String wrong, String element, String said)
            throws IOException {
        Repository copy = Repository.OURS.copyTo(folder);
        Path diagram = folder.resolve(DIAGRAM);
        String text = Repository.text(diagram);
        assertThat(text).contains(right);
        Files.writeString(diagram, text.replace(right, wrong).replace("</bpmn:parallelGateway>", closing(wrong)));

        assertThat(findings(copy)).anySatisfy(finding -> {
            assertThat(finding.path("file").asText()).isEqualTo(DIAGRAM);
            assertThat(finding.path("element").asText()).isEqualTo(element);
            assertThat(finding.path("name").asText()).isNotEmpty();
            assertThat(finding.path("wrong").asText()).isEqualTo(said);
            assertThat(finding.path("todo").asText()).isNotEmpty();
        });
    }

    /** Other tools do not write them. */
    @Test
    void whatStepsSayOfTheirFlowsMayBeMissing() throws IOException {
        Repository copy = Repository.OURS.copyTo(folder);
        Path diagram = folder.resolve(DIAGRAM);
        Files.writeString(
                diagram,
                Repository.text(diagram).replaceAll("<bpmn:(incoming|outgoing)>[^<]*</bpmn:(incoming|outgoing)>", ""));

        assertThat(findings(copy)).isEmpty();
    }

    @Test
    void aDiagramThatCannotBeReadIsLeftToTheGate() throws IOException {
        Repository copy = Repository.OURS.copyTo(folder);
        Files.writeString(folder.resolve(DIAGRAM), "diagram");

        assertThat(findings(copy)).isEmpty();
    }

    private static String closing(String wrong) {
        return wrong.contains("inclusiveGateway") ? "</bpmn:inclusiveGateway>" : "</bpmn:parallelGateway>";
    }

    private static List<JsonNode> findings(Repository repository) throws IOException {
        Node.Outcome outcome = Node.run("lint.mjs", repository.root().toString());
        assertThat(outcome.code()).as(outcome.toString()).isZero();
        List<JsonNode> findings = new ArrayList<>();
        Iterator<JsonNode> all =
                Repository.JSON.readTree(String.join("\n", outcome.lines())).elements();
        all.forEachRemaining(findings::add);
        return findings;
    }
}
