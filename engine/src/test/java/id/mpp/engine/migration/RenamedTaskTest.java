package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.security.WebappsSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second version of a service renames a task at which many cases stand. */
@EngineTest
class RenamedTaskTest {

    private static final Logger LOG = LoggerFactory.getLogger(RenamedTaskTest.class);
    private static final int CASES = Boolean.getBoolean("mpp.long") ? 500 : 60;
    private static final String OFFICER = "petugas.dpmptsp";

    private final RunningEngine engine;
    private final MovingService services;

    RenamedTaskTest(RunningEngine engine, RepositoryService repository, RuntimeService runtime, JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
    }

    @Test
    void allCasesGoOverAndFormsOpenedBeforeStillComplete() {
        MovingService.Service service = services.deployed();
        List<String> keys = service.start(CASES);
        List<String> tasks = tasks(keys);
        engine.claim(OFFICER, tasks.get(0)).expect(204);
        service.deploy(MovingService.renamed(
                MovingService.model(), "Periksa", "PeriksaBerkas", "Periksa berkas", "Periksa kelengkapan berkas"));

        JsonNode plan = service.plan().at("/plans/0");
        assertThat(plan.at("/from/instances").asInt()).isEqualTo(CASES);
        JsonNode renamed = pair(plan, "Periksa");
        assertThat(renamed.get("to").asText()).isEqualTo("PeriksaBerkas");
        assertThat(renamed.get("instances").asInt()).isEqualTo(CASES);
        assertThat(renamed.get("because").toString())
                .contains("formulirnya sama: periksa-pindah", "tonggaknya sama: validation", "letaknya di alur sama");
        assertThat(renamed.get("notes").toString()).contains("nama berganti dari 'Periksa berkas'");
        assertThat(plan.get("lost")).isEmpty();

        Instant begin = Instant.now();
        JsonNode rehearsal = service.dryRun(Map.of()).expect(200).json();
        Duration dry = Duration.between(begin, Instant.now());
        assertThat(rehearsal.get("movable").asInt()).isEqualTo(CASES);
        assertThat(rehearsal.get("refused")).isEmpty();
        assertThat(service.running(1)).isEqualTo(CASES);

        begin = Instant.now();
        JsonNode report = service.migrate();
        LOG.info("{} cases: dry run {}, migration {}", CASES, dry, Duration.between(begin, Instant.now()));
        assertThat(report.get("state").asText()).isEqualTo("done");
        assertThat(report.get("migrated").asInt()).isEqualTo(CASES);
        assertThat(report.get("begunByName").asText()).isEqualTo("Wulan Perancang");
        assertThat(service.running(1)).isZero();
        assertThat(service.running(2)).isEqualTo(CASES);

        assertThat(tasks(keys)).isEqualTo(tasks);
        tasks.forEach(task -> submit(task).expect(204));
        assertThat(keys).allSatisfy(key -> {
            assertThat(engine.milestones(key)).containsExactly("received", "validation", "complete");
            assertThat(name(engine.task(key))).isEqualTo("Putuskan permohonan");
        });
    }

    @Test
    void anOfficerReadsTheNewNameAndTheFormOfTheNewVersion() {
        MovingService.Service service = services.deployed();
        String task = engine.task(service.start());
        service.deploy(MovingService.renamed(
                MovingService.model(), "Periksa", "PeriksaBerkas", "Periksa berkas", "Periksa kelengkapan berkas"));
        service.migrate();
        assertThat(name(task)).isEqualTo("Periksa kelengkapan berkas");
        assertThat(engine.as(OFFICER)
                        .get("/engine-rest/task/" + task + "/deployed-form")
                        .expect(200)
                        .text())
                .contains("periksa-pindah");
    }

    @Test
    void theFormInTasklistThatWasOpenedBeforeStillCompletes() {
        MovingService.Service service = services.deployed();
        String key = service.start();
        String task = engine.task(key);
        WebappsSession tasklist = WebappsSession.login(engine.baseUrl(), OFFICER);
        String door = "/camunda/api/engine/engine/default/task/" + task;
        tasklist.post(door + "/claim", "{\"userId\":\"" + OFFICER + "\"}").expect(204);
        service.deploy(MovingService.renamed(MovingService.model(), "Periksa", "PeriksaBerkas"));
        service.migrate();
        tasklist.post(door + "/submit-form", "{\"variables\":{\"keputusan\":{\"value\":\"lengkap\"}}}")
                .expect(204);
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "complete");
    }

    /** Whoever collides with the migration of his case is told to try again, and can. */
    @Test
    void officersWorkOnWhileTheirCasesGoOver() throws Exception {
        MovingService.Service service = services.deployed();
        List<String> keys = service.start(20);
        List<String> tasks = tasks(keys);
        service.deploy(MovingService.renamed(MovingService.model(), "Periksa", "PeriksaBerkas"));
        Callable<Integer> migration = () -> service.migrate().get("migrated").asInt();
        Callable<Integer> officers = () -> {
            int again = 0;
            for (String task : tasks) {
                Answer answer = submit(task);
                if (answer.status() == 409) {
                    assertThat(answer.text()).contains("baru saja berubah oleh langkah lain");
                    again++;
                    answer = submit(task);
                }
                answer.expect(204);
            }
            return again;
        };
        assertThat(AtOnce.run(List.of(migration, officers)).get(0)).isEqualTo(20);
        assertThat(service.running(2)).isEqualTo(20);
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(engine.milestones(key)).containsExactly("received", "validation", "complete"));
    }

    private List<String> tasks(List<String> keys) {
        List<String> tasks = new ArrayList<>();
        keys.forEach(key -> tasks.add(engine.task(key)));
        return tasks;
    }

    /** As Tasklist does it with the form that was opened before. */
    private Answer submit(String task) {
        return engine.as(OFFICER)
                .post(
                        "/engine-rest/task/" + task + "/submit-form",
                        Map.of("variables", Map.of("keputusan", Map.of("value", "lengkap", "type", "String"))));
    }

    private String name(String task) {
        return engine.as("admin")
                .get("/engine-rest/task/" + task)
                .expect(200)
                .json()
                .get("name")
                .asText();
    }

    static JsonNode pair(JsonNode plan, String from) {
        for (JsonNode step : plan.get("steps")) {
            if (step.get("from").asText().equals(from)) {
                return step;
            }
        }
        throw new AssertionError("No step " + from + " in " + plan);
    }
}
