package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second version gives a task to another group. */
@EngineTest
class GroupChangeTest {

    private final RunningEngine engine;
    private final MovingService services;

    GroupChangeTest(RunningEngine engine, RepositoryService repository, RuntimeService runtime, JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
    }

    @Test
    void openTasksGoToTheNewGroupAndTakenOnesStayWithWhoHasTakenThem() {
        MovingService.Service service = services.deployed();
        String open = engine.task(service.start());
        String taken = engine.task(service.start());
        engine.claim("petugas.dpmptsp", taken).expect(204);
        assertThat(status("petugas.dpmptsp", open)).isEqualTo(200);

        service.deploy(MovingService.model().replace("petugas-dpmptsp", "petugas-dinkes"));
        assertThat(RenamedTaskTest.pair(service.plan().at("/plans/0"), "Periksa")
                        .get("notes")
                        .toString())
                .contains("kelompok petugas berganti dari 'petugas-dpmptsp' menjadi 'petugas-dinkes'");
        service.migrate();

        assertThat(status("petugas.dinkes", open)).isEqualTo(200);
        assertThat(status("petugas.dpmptsp", open)).isIn(403, 404);
        assertThat(complete("petugas.dpmptsp", open)).isEqualTo(403);
        assertThat(complete("petugas.dinkes", open)).isEqualTo(204);
        assertThat(complete("petugas.dpmptsp", taken)).isEqualTo(204);
    }

    private int status(String login, String task) {
        return engine.as(login).get("/engine-rest/task/" + task).status();
    }

    private int complete(String login, String task) {
        return engine.as(login)
                .post(
                        "/engine-rest/task/" + task + "/submit-form",
                        Map.of("variables", Map.of("keputusan", Map.of("value", "lengkap"))))
                .status();
    }
}
