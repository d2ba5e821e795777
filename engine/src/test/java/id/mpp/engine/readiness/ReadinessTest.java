package id.mpp.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The readiness of what is deployed now, over HTTP. */
@EngineTest
class ReadinessTest {

    private static final String NAME = "layanan-siap";
    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="uji">
              <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="Mulai" />
                <bpmn:sequenceFlow id="f1" sourceRef="Mulai" targetRef="Tanya" />
                <bpmn:serviceTask id="Tanya" camunda:type="external" camunda:topic="%s" />
                <bpmn:sequenceFlow id="f2" sourceRef="Tanya" targetRef="Selesai" />
                <bpmn:endEvent id="Selesai">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="mpp.milestone" value="%s" /></camunda:properties></bpmn:extensionElements>
                </bpmn:endEvent>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final RunningEngine engine;
    private final RepositoryService repository;
    private final List<String> deployments = new ArrayList<>();

    ReadinessTest(RunningEngine engine, RepositoryService repository) {
        this.engine = engine;
        this.repository = repository;
    }

    @Test
    void servicesForThePublicAreListedWithASentenceForEachCriterion() {
        JsonNode answer = engine.as("manajer").get("/api/readiness").expect(200).json();
        assertThat(answer.get("criteria")).hasSize(Criterion.values().length);
        assertThat(answer.get("services"))
                .extracting(service -> service.get("service").asText())
                .contains("layanan-dua-pintu", "layanan-loket")
                .doesNotContain("tunggu-hari-kerja", "laporan-uji");
        assertThat(answer.get("services")).allSatisfy(service -> {
            assertThat(service.get("findings")).hasSize(Criterion.values().length);
            assertThat(service.get("findings"))
                    .allSatisfy(finding ->
                            assertThat(finding.get("sentence").asText()).endsWith("."));
        });
        assertThat(verdict("layanan-dua-pintu", Criterion.DIGITAL_START)).isEqualTo("yes");
        assertThat(verdict("layanan-loket", Criterion.DIGITAL_START)).isEqualTo("no");
    }

    /** Whatever becomes of a service is seen with its next deployment, and a new one without anybody's work. */
    @Test
    void aNewServiceIsThereAndFollowsItsDiagram() {
        deploy("fintech-terbitkan-tagihan", "paid");
        assertThat(verdict(NAME, Criterion.PAYMENT)).isEqualTo("no");
        assertThat(verdict(NAME, Criterion.AUTOMATIC_CHECKS)).isEqualTo("no");
        deploy("dukcapil-verifikasi-nik", "fee-set, billed");
        assertThat(verdict(NAME, Criterion.PAYMENT)).isEqualTo("yes");
        assertThat(verdict(NAME, Criterion.AUTOMATIC_CHECKS)).isEqualTo("yes");
        assertThat(engine.as("manajer").get("/api/survey").expect(200).json().get("groups"))
                .extracting(group -> group.get("key").asText())
                .contains(NAME);
    }

    @Test
    void whatACalledPartDoesCountsForItsCaller() {
        Diagram caller = new Diagram(Set.of("a"), Set.of("received"), Set.of("part"));
        Diagram part = new Diagram(Set.of("b"), Set.of("billed"), Set.of("caller", "gone"));
        Diagrams.Newest newest = new Diagrams.Newest(Map.of("caller", caller, "part", part));
        assertThat(newest.of("caller"))
                .isEqualTo(new Diagram(Set.of("a", "b"), Set.of("received", "billed"), Set.of()));
        assertThat(newest.of("gone")).isEqualTo(Diagram.NOTHING);
    }

    private void deploy(String topic, String milestone) {
        deployments.add(repository
                .createDeployment()
                .name(NAME)
                .source("tests")
                .addString(NAME + "/" + NAME + ".bpmn", MODEL.formatted(NAME, topic, milestone))
                .addString(NAME + "/service.yaml", "title: Layanan Siap\nstandar-pelayanan: {biaya: Retribusi}\n")
                .deploy()
                .getId());
    }

    /** Other tests count what there is. */
    @AfterEach
    void takeItAway() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    private String verdict(String service, Criterion criterion) {
        JsonNode services =
                engine.as("manajer").get("/api/readiness").expect(200).json().get("services");
        List<String> found = StreamSupport.stream(services.spliterator(), false)
                .filter(one -> one.get("service").asText().equals(service))
                .map(one -> one.get("findings")
                        .get(criterion.ordinal())
                        .get("verdict")
                        .asText())
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
