package id.mpp.gate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.Workspace;
import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency renames an output of its topic: every file that uses the old name says so, and names the new one. */
class RenamedOutputTest {

    private static final String DUKCAPIL = "processes/.camunda/topics/dukcapil.json";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void copyTheRealServices() throws IOException {
        workspace = Workspace.in(folder);
    }

    @Test
    void aDecisionTableThatAsksForTheOldNameIsNamed() throws IOException {
        workspace.replace(DUKCAPIL, "\"hasilDukcapil\"", "\"hasilNik\"");

        assertThat(workspace.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "processes/izin-apotek/kelengkapan-berkas.dmn: Input_Dukcapil (Hasil Dukcapil): tabel keputusan"
                                + " membaca variabel hasilDukcapil, yang tidak ditulis langkah mana pun. Ganti dengan hasilNik (ditulis"
                                + " Activity_VerifikasiNik).");
    }

    @Test
    void everyFormThatShowsTheOldNameIsNamed() throws IOException {
        String[] forms = {"forms/izin-apotek/periksa-berkas.form", "forms/izin-apotek/keputusan-kepala.form"};
        for (String form : forms) {
            show(form, "verifikasiDukcapil", "verifikasiDjp", "verifikasiBpjs", "verifikasiKemenkes");
        }
        workspace.replace(DUKCAPIL, "\"verifikasiDukcapil\"", "\"buktiDukcapil\"");

        assertThat(workspace.findings())
                .allSatisfy(finding -> assertThat(finding.element()).isEqualTo("Html_Saran"))
                .allSatisfy(finding -> assertThat(finding.wrong()).contains("variabel verifikasiDukcapil,"))
                .allSatisfy(finding -> assertThat(finding.todo()).startsWith("Ganti dengan buktiDukcapil "))
                .extracting(Finding::file)
                .containsExactlyInAnyOrder(forms);
    }

    @Test
    void aMappingANoteAndAConditionThatUseTheOldNameAreNamedInEveryDiagram() throws IOException {
        String apotek = "processes/izin-apotek/izin-apotek.bpmn";
        workspace.replace(
                apotek,
                "sourceExpression=\"oss\"",
                "sourceExpression=\"${verifikasiBpjs.prop('uraian').stringValue()}\"");
        workspace.replace(apotek, "value=\"alasanPenolakan\"", "value=\"hasilBpjs\"");
        workspace.replace(apotek, "${hasilTelaah == 'sesuai'}", "${hasilBpjs == 'COCOK'}");
        workspace.replace("processes/.camunda/topics/bpjs.json", "\"hasilBpjs\"", "\"hasilKepesertaan\"");
        workspace.replace("processes/.camunda/topics/bpjs.json", "\"verifikasiBpjs\"", "\"buktiKepesertaan\"");

        assertThat(workspace.findings())
                .filteredOn(finding -> finding.file().equals(apotek))
                .extracting(Finding::element)
                .contains("Activity_MintaPerbaikan", "Event_PermohonanDitolak", "Flow_Sesuai");
    }

    /** A name that somebody else reads already is not the one that was meant. */
    @Test
    void whereNoNewNameIsLikelyNoneIsNamed() throws IOException {
        show("forms/izin-apotek/keputusan-kepala.form", "verifikasiDjp", "hasilKunjungan", "hasilPerbaikan");
        workspace.replace("processes/.camunda/topics/djp.json", "\"hasilDjp\"", "\"kswp\"");

        assertThat(workspace.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isEqualTo("Input_Djp");
            assertThat(finding.todo()).startsWith("Perbaiki namanya");
        });
    }

    /** The form shows these beside the system's advice. */
    private void show(String form, String... variables) throws IOException {
        String text = Stream.of(variables).map("{{%s}}"::formatted).collect(Collectors.joining(" "));
        workspace.replace(form, "{{saranKelengkapan}}", "{{saranKelengkapan}} " + text);
    }
}
