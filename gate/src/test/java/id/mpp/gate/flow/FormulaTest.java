package id.mpp.gate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.data.TableHabitRules;
import id.mpp.gate.rules.data.TableRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that build on others: a formula over what tables answer, in one file. */
class FormulaTest {

    private static final String FILE = "processes/coba/tarif.dmn";

    private static final String TARIF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="D" name="Tarif" namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="tarif" name="Tarif" camunda:historyTimeToLive="P3650D">
                <variable id="V_tarif" name="tarif" typeRef="double" />
                <informationRequirement id="R_faktor"><requiredDecision href="#faktor" /></informationRequirement>
                <literalExpression id="L_tarif"><text>{luas: number(permohonan.luas), // m2
                  hasil: luas * faktor * harga}.hasil</text></literalExpression>
              </decision>
              <decision id="faktor" name="Faktor" camunda:historyTimeToLive="P3650D">
                <informationRequirement id="R_golongan"><requiredDecision href="#golongan" /></informationRequirement>
                <decisionTable id="T_faktor">
                  <input id="I_golongan" label="Golongan"><inputExpression id="E_golongan" typeRef="string"><text>golongan</text></inputExpression></input>
                  <output id="O_faktor" name="faktor" typeRef="double" />
                  <rule id="Rule_Kecil"><description>PP 16/2021</description><inputEntry id="C_1"><text>"kecil"</text></inputEntry><outputEntry id="A_1"><text>0.5</text></outputEntry></rule>
                  <rule id="Rule_Besar"><description>PP 16/2021</description><inputEntry id="C_2"><text>"besar"</text></inputEntry><outputEntry id="A_2"><text>tambahan + 1</text></outputEntry></rule>
                </decisionTable>
              </decision>
              <decision id="golongan" name="Golongan" camunda:historyTimeToLive="P3650D">
                <decisionTable id="T_golongan">
                  <input id="I_luas" label="Luas"><inputExpression id="E_luas" typeRef="double"><text>number(permohonan.luas)</text></inputExpression></input>
                  <output id="O_golongan" name="golongan" typeRef="string" />
                  <rule id="Rule_Sampai100"><description>PP 16/2021</description><inputEntry id="C_3"><text>&lt;= 100</text></inputEntry><outputEntry id="A_3"><text>"kecil"</text></outputEntry></rule>
                  <rule id="Rule_Lebih100"><description>PP 16/2021</description><inputEntry id="C_4"><text>&gt; 100</text></inputEntry><outputEntry id="A_4"><text>"besar"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @TempDir
    Path root;

    @BeforeEach
    void drawAServiceThatAsksForIt() throws IOException {
        Files.createDirectories(root.resolve("processes/coba"));
        Files.createDirectories(root.resolve("processes/.camunda"));
        Files.writeString(root.resolve("processes/coba/service.yaml"), "title: Coba\n");
        BpmnModelInstance model = Bpmn.createExecutableProcess("coba")
                .startEvent("mulai")
                .message("coba")
                .businessRuleTask("hitung")
                .camundaDecisionRef("tarif")
                .camundaResultVariable("jumlah")
                .sequenceFlowId("lanjut")
                .condition("", "${jumlah > 0}")
                .endEvent("selesai")
                .done();
        Bpmn.writeModelToFile(root.resolve("processes/coba/coba.bpmn").toFile(), model);
        Files.writeString(root.resolve(FILE), TARIF);
    }

    @Test
    void aTaskReadsWhatAllOfThemAskForAndNotWhatTheyAnswerEachOther() {
        assertThat(DataFlow.of(service()).unwritten().map(read -> read.element() + ": " + read.variable()))
                .containsExactlyInAnyOrder("tarif: harga", "Rule_Besar: tambahan");
    }

    @Test
    void aFileWithSeveralDecisionsHasNoFindingOfItsOwn() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatADecisionAnswersIsAllThatTheNextOneHasToKnow() throws IOException {
        Files.writeString(
                root.resolve(FILE),
                TARIF.replace("<text>\"kecil\"</text></outputEntry>", "<text>\"sedang\"</text></outputEntry>"));

        assertThat(findings()).containsExactly("faktor: tidak ada baris untuk Golongan = sedang");
    }

    private List<String> findings() {
        return Stream.of(TableRules.ALL, TableHabitRules.ALL)
                .flatMap(List::stream)
                .flatMap(rule -> rule.findings(service()))
                .map(finding -> finding.element() + ": " + finding.wrong())
                .toList();
    }

    private ServiceFolder service() {
        return Project.in(root).service("coba").orElseThrow();
    }
}
