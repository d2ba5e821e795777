package id.mpp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** All tests run on a server eighteen hours behind Jakarta (pom.xml); the MPP must not notice. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class MppZoneTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="zona" name="zona" namespace="uji">
              <decision id="zona-uji" name="Zona uji" camunda:historyTimeToLive="P1D">
                <decisionTable id="tabel" hitPolicy="UNIQUE">
                  <output id="hari" name="hari" typeRef="string" />
                  <output id="selisih" name="selisih" typeRef="boolean" />
                  <rule id="aturan">
                    <outputEntry id="a"><text>string(today())</text></outputEntry>
                    <outputEntry id="b"><text>now().time offset = duration("PT7H")</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final RunningEngine engine;
    private final RepositoryService repository;
    private final DecisionService decisions;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final StoredTimes storedTimes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private String deployment;

    MppZoneTest(
            RunningEngine engine,
            RepositoryService repository,
            DecisionService decisions,
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.repository = repository;
        this.decisions = decisions;
        this.runtime = runtime;
        this.management = management;
        this.storedTimes = new StoredTimes(jdbc, history);
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void deploy() {
        deployment = repository
                .createDeployment()
                .addString("zona.dmn", TABLE)
                .addModelInstance(
                        "zona.bpmn",
                        Bpmn.createExecutableProcess("zona-uji")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent("tunggu")
                                .timerWithDate("2030-01-01T09:00:00")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void decisionTablesKnowTheDayOfTheMpp() {
        LocalDate before = LocalDate.now(JAKARTA);
        DmnDecisionTableResult result = decisions.evaluateDecisionTableByKey("zona-uji", Map.of());
        assertThat(result.getSingleResult().<Boolean>getEntry("selisih")).isTrue();
        assertThat(LocalDate.parse(result.getSingleResult().<String>getEntry("hari")))
                .isBetween(before, LocalDate.now(JAKARTA));
    }

    @Test
    void aTimerWithoutAZoneMeansTheMpps() {
        String process = runtime.startProcessInstanceByKey("zona-uji").getId();
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(process)
                        .singleResult()
                        .getDuedate())
                .isEqualTo(Instant.parse("2030-01-01T02:00:00Z"));
    }

    @Test
    void timesThatCamundaWroteInAnotherZoneStopTheStartUntilTheyAreMoved() {
        engine.start("layanan-uji");
        storedTimes.run(null);
        transaction.executeWithoutResult(status -> {
            move("Asia/Jakarta", "UTC");
            assertThatThrownBy(() -> storedTimes.run(null))
                    .isInstanceOf(UnusableZone.class)
                    .hasMessageContaining("Asia/Jakarta")
                    .hasMessageContaining("PT-7H");
            move("UTC", "Asia/Jakarta");
            storedTimes.run(null);
            status.setRollbackOnly();
        });
    }

    /** With the operator's own script. */
    private void move(String from, String to) {
        jdbc.sql("select set_config('mpp.from', ?, true), set_config('mpp.to', ?, true)")
                .params(from, to)
                .query()
                .singleRow();
        try {
            jdbc.sql(Files.readString(Path.of("..", "deploy", "move-times.sql")))
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNoZoneStopsTheStartWithASentence(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplication(EngineApplication.class)
                        .run("--mpp.zone=Asia/Entah")
                        .close())
                .isInstanceOf(UnusableZone.class);
        assertThat(output)
                .contains("MPP_ZONE", "'Asia/Entah'", "Asia/Makassar (WITA)")
                .doesNotContain("\tat id.mpp");
    }
}
