package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of login may do, and above all what it may not. */
@EngineTest
class GroupRightsTest {

    private final RunningEngine engine;

    GroupRightsTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void anOfficerSeesOnlyTasksOfHisOwnGroup() {
        String inspected = engine.start("layanan-uji");
        String visited = engine.start("layanan-lain");
        assertThat(tasksSeenBy("petugas.dpmptsp", inspected)).isEqualTo(1);
        assertThat(tasksSeenBy("petugas.dpmptsp", visited)).isZero();
        assertThat(tasksSeenBy("petugas.dinkes", inspected)).isZero();
        assertThat(tasksSeenBy("petugas.dinkes", visited)).isEqualTo(13);
        assertThat(tasksSeenBy("petugas.pupr", inspected)).isZero();
        assertThat(tasksSeenBy("petugas.pupr", visited)).isZero();
        assertThat(engine.as("petugas.pupr")
                        .get("/engine-rest/task")
                        .expect(200)
                        .each("id"))
                .as("of whatever else there is, only what is his group's or his own")
                .allSatisfy(task -> assertThat(engine.as("admin")
                                .get("/engine-rest/task/" + task + "/identity-links")
                                .expect(200)
                                .text())
                        .containsAnyOf("\"petugas.pupr\"", "\"petugas-pupr\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.dinkes", "kepala.dpmptsp", "manajer", "perancang", "worker.oss", "worker.djp"})
    void nobodyTouchesATaskOfAnotherGroup(String login) {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        assertThat(engine.claim(login, task).status()).isEqualTo(403);
        assertThat(engine.complete(login, task, "keputusan", "lengkap").status())
                .isEqualTo(403);
        assertThat(engine.task(key)).isEqualTo(task);
        assertThat(engine.milestones(key)).containsExactly("received");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task/TASK",
                "/engine-rest/task/TASK/variables",
                "/engine-rest/task/TASK/form-variables",
                "/engine-rest/task/TASK/deployed-form",
            })
    void anOfficerReadsNothingOfATaskOfAnotherGroup(String path) {
        String task = engine.task(engine.start("layanan-uji"));
        assertThat(engine.as("petugas.dpmptsp").get(path.replace("TASK", task)).status())
                .isEqualTo(200);
        assertThat(engine.as("petugas.dinkes").get(path.replace("TASK", task)).status())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/variable-instance",
                "/engine-rest/history/variable-instance",
                "/engine-rest/history/process-instance",
                "/engine-rest/history/task",
                "/engine-rest/history/detail",
                "/engine-rest/process-instance",
                "/engine-rest/execution",
                "/engine-rest/external-task",
                "/engine-rest/incident",
                "/engine-rest/authorization",
            })
    void anOfficerFindsNothingBesideHisTasks(String path) {
        engine.complete("petugas.dpmptsp", engine.task(engine.start("layanan-uji")), "keputusan", "lengkap");
        assertThat(engine.as("admin").get(path).expect(200).json().size())
                .isGreaterThan(path.endsWith("incident") ? -1 : 0);
        assertThat(engine.as("petugas.pupr").get(path).expect(200).json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // who, may read the application, its journal, its document, the reports, the services
        "admin,           200, 200, 200, 200, 200",
        "worker.oss,      200, 200, 200, 200, 200",
        "worker.dukcapil, 403, 403, 403, 403, 200",
        "manajer,         200, 200, 403, 403, 403",
        "perancang,       403, 403, 403, 403, 403",
        "petugas.dpmptsp, 403, 403, 403, 403, 403",
        "kepala.dpmptsp,  403, 403, 403, 403, 403",
    })
    void readingTheApiIsAMatterOfTheGroup(
            String login, int application, int journal, int document, int reports, int services) {
        String path = "/api/applications/" + engine.start("layanan-uji");
        Caller caller = engine.as(login);
        assertThat(caller.get(path).status()).isEqualTo(application);
        assertThat(caller.get(path + "/journal").status()).isEqualTo(journal);
        assertThat(caller.get(path + "/document").status()).isEqualTo(document);
        assertThat(caller.get("/api/reports").status()).isEqualTo(reports);
        assertThat(caller.get("/api/services").status()).isEqualTo(services);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker.dukcapil", "manajer", "perancang", "petugas.dpmptsp", "kepala.dpmptsp"})
    void onlyIntakeWrites(String login) {
        String key = engine.start("layanan-uji");
        Caller caller = engine.as(login);
        Answer refused = caller.post("/api/applications", Map.of("applications", List.of()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").asText()).contains("/api/applications");
        assertThat(caller.post("/api/applications/" + key + "/messages", Map.of("messages", List.of("oss-pencabutan")))
                        .status())
                .isEqualTo(403);
        assertThat(caller.put("/api/applications/" + key + "/signed-file", Map.of("url", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(caller.put("/api/reports/" + engine.journal(key).get(0).get("id"), Map.of("state", "sent"))
                        .status())
                .isEqualTo(403);
        assertThat(engine.processes(key)).isEqualTo(1);
        assertThat(engine.milestones(key)).containsExactly("received");
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker.oss", "worker.dukcapil", "petugas.dpmptsp", "manajer", "perancang"})
    void nobodyStartsOrDeploysAProcessPastTheIntake(String login) {
        String key = engine.newKey();
        String body = "{\"businessKey\":\"" + key + "\"}";
        Caller caller = engine.as(login);
        assertThat(caller.post("/engine-rest/process-definition/key/layanan-uji/start", body)
                        .status())
                .isIn(403, 404);
        assertThat(engine.processes(key)).isZero();
        assertThat(caller.post("/engine-rest/message", "{\"messageName\":\"layanan-uji\"}")
                        .status())
                .isEqualTo(403);
        assertThat(caller.post(
                                "/engine-rest/user/create",
                                "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aWorkerFetchesAndCompletesItsExternalTask() {
        String key = engine.start("layanan-uji");
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "lengkap")
                .expect(204);
        assertThat(engine.work(key, "nomorIzin", "99/UJI"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(204));
        assertThat(engine.processes(key)).isZero();
    }

    @Test
    void aManagerSeesRunningProcessesAndChangesNothing() {
        String key = engine.start("layanan-uji");
        Caller manager = engine.as("manajer");
        String instance = manager.get("/engine-rest/process-instance?businessKey=" + key)
                .expect(200)
                .each("id")
                .get(0);
        assertThat(manager.delete("/engine-rest/process-instance/" + instance).status())
                .isEqualTo(403);
        assertThat(engine.processes(key)).isEqualTo(1);
    }

    @Test
    void aTaskThatBelongsToNoProcessDisturbsNothing() {
        engine.as("admin")
                .post("/engine-rest/task/create", Map.of("id", "lepas", "name", "Lepas", "assignee", "admin"))
                .expect(204);
        engine.complete("admin", "lepas").expect(204);
    }

    private int tasksSeenBy(String login, String key) {
        return engine.as(login)
                .get("/engine-rest/task?processInstanceBusinessKey=" + key)
                .expect(200)
                .json()
                .size();
    }
}
