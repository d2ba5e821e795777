package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.TimeMachine;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second version gives every step another id; limits and waits keep their dates, and new ones get theirs. */
@EngineTest
class TimersGoOverTest {

    private static final String NEVER = "9999-12-31";

    private final RunningEngine engine;
    private final MovingService services;
    private final TimeMachine time;
    private final ManagementService management;
    private MovingService.Service service;
    private RenamedSteps steps;

    TimersGoOverTest(
            RunningEngine engine,
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            TimeMachine time,
            JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
        this.management = management;
        this.time = time;
    }

    @BeforeEach
    void deploy() {
        service = services.deployed();
        steps = new RenamedSteps(engine, service);
    }

    @Test
    void theLegalLimitKeepsItsDateAndFiresOnce() {
        String key = service.decided("lengkap");
        String due = due(key, "Batas");
        assertThat(due).doesNotStartWith(NEVER);
        String task = engine.task(key);
        String dueOfTask = steps.task(task).get("due").asText();

        steps.migrate();

        assertThat(due(key, "Batas2")).isEqualTo(due);
        assertThat(steps.task(task).get("due").asText()).isEqualTo(dueOfTask);
        time.back(key, Duration.ofDays(40));
        fire(key, "Batas2");
        assertThat(steps.names(key)).containsExactlyInAnyOrder("Putuskan permohonan", "Tindak lanjuti keterlambatan");
    }

    @Test
    void aLimitThatHasFiredDoesNotFireAgain() {
        String key = service.decided("lengkap");
        time.back(key, Duration.ofDays(40));
        fire(key, "Batas");
        assertThat(engine.tasks(key)).hasSize(2);

        steps.migrate();

        assertThat(jobs(key, "Batas2")).isEmpty();
        assertThat(engine.tasks(key)).hasSize(2);
    }

    @Test
    void aLimitThatTheNewDiagramBringsGetsTheDateOfTheCase() {
        String without = MovingService.model()
                .replaceAll("(?s)<bpmn:boundaryEvent.*?</bpmn:boundaryEvent>", "")
                .replaceAll("<bpmn:sequenceFlow id=\"f8\".*?/>", "");
        MovingService.Service other = services.deployed();
        other.deploy(without);
        String key = other.decided("lengkap");
        other.deploy(MovingService.model());
        assertThat(other.migrate().get("state").asText()).isEqualTo("done");
        String due = due(key, "Batas");
        assertThat(due)
                .doesNotStartWith(NEVER)
                .isEqualTo(steps.task(engine.task(key)).get("due").asText());
    }

    @Test
    void aWaitForWorkingDaysThatTheNewDiagramBringsGetsItsDate() {
        String key = service.start();
        service.deploy(MovingService.model().replace("<bpmn:sequenceFlow id=\"f3\"", """
                <bpmn:boundaryEvent id="BatasPeriksa" cancelActivity="false" attachedToRef="Periksa">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="mpp.workingDays" value="5" /></camunda:properties></bpmn:extensionElements>
                  <bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">9999-12-31T00:00:00</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f3\""""));
        assertThat(service.migrate().get("state").asText()).isEqualTo("done");
        assertThat(due(key, "BatasPeriksa")).doesNotStartWith(NEVER);
    }

    @Test
    void theClockOfAPausedCaseGoesOnWithTheAnswer() {
        String key = service.decided("perbaikan");
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "paused");

        steps.migrate();

        assertThat(engine.milestones(key)).containsExactly("received", "validation", "paused");
        engine.message(key, null, "oss-perbaikan").expect(200);
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "paused", "resumed");
        assertThat(steps.names(key)).containsExactly("Periksa berkas");
    }

    private String due(String key, String timer) {
        return engine.as("admin")
                .get("/engine-rest/job?timers=true&activityId=" + timer + "&processInstanceId=" + steps.process(key))
                .expect(200)
                .each("dueDate")
                .get(0);
    }

    private List<Job> jobs(String key, String timer) {
        return management
                .createJobQuery()
                .processInstanceId(steps.process(key))
                .activityId(timer)
                .list();
    }

    /** The job executor of the engine may be faster. */
    private void fire(String key, String timer) {
        jobs(key, timer).forEach(job -> {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException faster) {
                assertThat(jobs(key, timer)).isEmpty();
            }
        });
        assertThat(jobs(key, timer)).isEmpty();
    }
}
