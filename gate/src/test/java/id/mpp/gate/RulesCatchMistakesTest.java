package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Project;
import id.mpp.gate.rules.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake at a time is put into a copy of real services, and the rules must name it. */
class RulesCatchMistakesTest {

    /** What each mistake is called; a project is read only once for it. */
    private static final Map<Mistake, List<Finding>> FOUND = new HashMap<>();

    private static final Set<Rule> CAUGHT = new HashSet<>();

    @TempDir
    static Path folder;

    @Test
    void theCopyItselfIsWithoutMistakes(@TempDir Path copy) throws IOException {
        assertThat(Workspace.in(copy).findings()).isEmpty();
    }

    @Test
    void nobodyNeedsMoreThanItsNeighbours(@TempDir Path copy) throws IOException {
        for (List<String> services : Workspace.NEIGHBOURS) {
            assertThat(Workspace.of(services, copy.resolve(services.get(0))).findings())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("id.mpp.gate.Mistake#all")
    void aMistakeIsNamedWithFileElementAndRemedy(Mistake mistake) throws IOException {
        assertThat(findings(mistake)).anyMatch(mistake::isNamedBy);
    }

    /** Nobody adds a rule without a mistake that it catches. */
    @Test
    void everyRuleCatchesOneOfTheMistakes() throws IOException {
        for (Mistake mistake : Mistake.all().toList()) {
            findings(mistake);
        }

        assertThat(Gate.RULES)
                .filteredOn(rule -> !CAUGHT.contains(rule))
                .extracting(Rule::sentence)
                .isEmpty();
    }

    @Test
    void findingsAreSortedAndCarryTheNamePeopleRead(@TempDir Path copy) throws IOException {
        Workspace workspace = Workspace.in(copy);
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

    private static List<Finding> findings(Mistake mistake) throws IOException {
        if (!FOUND.containsKey(mistake)) {
            Workspace workspace = Workspace.of(mistake.neighbours(), folder.resolve("mistake-" + FOUND.size()));
            mistake.putInto(workspace);
            Project project = Project.in(workspace.root());
            FOUND.put(mistake, Gate.check(project));
            Gate.RULES.stream()
                    .filter(rule -> !CAUGHT.contains(rule) && finds(rule, project))
                    .forEach(CAUGHT::add);
        }
        return FOUND.get(mistake);
    }

    private static boolean finds(Rule rule, Project project) {
        return project.services().stream()
                .anyMatch(service -> rule.findings(service).findAny().isPresent());
    }
}
