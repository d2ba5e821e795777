package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake at a time is put into a copy of a real service, and the rules must name it. */
class RulesCatchMistakesTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void copyTheRealServices() throws IOException {
        workspace = Workspace.in(folder);
    }

    @Test
    void theCopyItselfIsWithoutMistakes() {
        assertThat(workspace.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("id.mpp.gate.Mistake#all")
    void aMistakeIsNamedWithFileElementAndRemedy(Mistake mistake) throws IOException {
        mistake.putInto(workspace);

        assertThat(workspace.findings()).anyMatch(mistake::isNamedBy);
    }

    /** Nobody adds a rule without a mistake that it catches. */
    @Test
    void everyRuleCatchesOneOfTheMistakes(@TempDir Path other) throws IOException {
        Workspace original = Workspace.in(other);
        Set<Rule> caught = new HashSet<>();
        for (Mistake mistake : Mistake.all().toList()) {
            mistake.putInto(workspace);
            List<ServiceFolder> services = Project.in(folder).services();
            Gate.RULES.stream()
                    .filter(rule -> !caught.contains(rule) && finds(rule, services))
                    .forEach(caught::add);
            mistake.correctIn(workspace, original);
        }

        assertThat(Gate.RULES)
                .filteredOn(rule -> !caught.contains(rule))
                .extracting(Rule::sentence)
                .isEmpty();
    }

    @Test
    void findingsAreSortedAndCarryTheNamePeopleRead() throws IOException {
        workspace.replace("processes/izin-apotek/izin-apotek.bpmn", "isExecutable=\"true\"", "isExecutable=\"false\"");
        workspace.replace("processes/izin-apotek/izin-apotek.bpmn", " camunda:candidateGroups=\"kepala-dpmptsp\"", "");
        workspace.replace("forms/izin-apotek/keputusan-kepala.form", "\"required\": true", "\"required\": false");

        assertThat(workspace.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "forms/izin-apotek/keputusan-kepala.form: Field_keputusan (Apakah permohonan disetujui?):"
                                + " keputusan boleh kosong. Centang Required.",
                        "processes/izin-apotek/izin-apotek.bpmn: Activity_KeputusanKepala (Putuskan permohonan (Kepala)):"
                                + " belum ada kelompok petugas. Isi Candidate groups, misalnya petugas-dpmptsp.",
                        "processes/izin-apotek/izin-apotek.bpmn: izin-apotek (Izin Apotek):"
                                + " proses tidak dapat dijalankan. Centang Executable.");
    }

    private static boolean finds(Rule rule, List<ServiceFolder> services) {
        return services.stream()
                .anyMatch(service -> rule.findings(service).findAny().isPresent());
    }
}
