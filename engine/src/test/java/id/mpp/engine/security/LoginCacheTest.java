package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worker's login counts as checked for a short time (three seconds in the tests). */
@EngineTest
class LoginCacheTest {

    private static final Duration LONGER_THAN_THE_CACHE = Duration.ofSeconds(20);
    private static final String PATH = "/api/services";

    private final RunningEngine engine;
    private String login;

    LoginCacheTest(RunningEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void aNewWorker() {
        login = "worker.uji" + UUID.randomUUID().toString().replace("-", "");
        create("benar");
        join(Groups.WORKER);
    }

    @Test
    void aRemovedLoginIsRefusedAfterTheTime() {
        Caller worker = engine.as(login, "benar");
        worker.get(PATH).expect(200);
        engine.as("admin").delete("/engine-rest/user/" + login).expect(204);
        assertThat(worker.get(PATH).status()).as("still remembered").isEqualTo(200);
        awaitStatus(worker, 401);
    }

    @Test
    void aLoginThatLeavesTheGroupLosesItsRightsAfterTheTime() {
        Caller worker = engine.as(login, "benar");
        worker.get(PATH).expect(200);
        engine.as("admin").delete("/engine-rest/group/worker/members/" + login).expect(204);
        awaitStatus(worker, 403);
    }

    @Test
    void theOldPasswordEndsAfterTheTimeAndTheNewOneHoldsAtOnce() {
        Caller old = engine.as(login, "benar");
        old.get(PATH).expect(200);
        engine.as("admin")
                .put(
                        "/engine-rest/user/" + login + "/credentials",
                        Map.of("password", "baru", "authenticatedUserPassword", "demo"))
                .expect(204);
        engine.as(login, "baru").get(PATH).expect(200);
        awaitStatus(old, 401);
    }

    @Test
    void aRefusalIsNotRemembered() {
        engine.as("admin").delete("/engine-rest/user/" + login).expect(204);
        engine.as(login, "benar").get(PATH).expect(401);
        create("benar");
        join(Groups.WORKER);
        engine.as(login, "benar").get(PATH).expect(200);
    }

    @Test
    void aWrongPasswordIsNeverAcceptedAlthoughTheRightOneIsRemembered() {
        for (int i = 0; i < 3; i++) {
            engine.as(login, "benar").get(PATH).expect(200);
            engine.as(login, "salah").get(PATH).expect(401);
            engine.as(login, "benar ").get(PATH).expect(401);
            engine.as(login, "").get(PATH).expect(401);
            engine.as("worker.djp", "benar").get(PATH).expect(401);
        }
    }

    @Test
    void anOfficersLoginIsCheckedEveryTime() {
        engine.as("admin").delete("/engine-rest/group/worker/members/" + login).expect(204);
        join("petugas-dinkes");
        Caller officer = engine.as(login, "benar");
        officer.get("/engine-rest/task").expect(200);
        engine.as("admin").delete("/engine-rest/user/" + login).expect(204);
        officer.get("/engine-rest/task").expect(401);
    }

    private void create(String password) {
        engine.as("admin")
                .post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile",
                                Map.of("id", login, "firstName", "Uji", "lastName", "Uji"),
                                "credentials",
                                Map.of("password", password)))
                .expect(204);
    }

    private void join(String group) {
        engine.as("admin")
                .put("/engine-rest/group/" + group + "/members/" + login, "{}")
                .expect(204);
    }

    private static void awaitStatus(Caller caller, int status) {
        Awaitility.await()
                .atMost(LONGER_THAN_THE_CACHE)
                .until(() -> caller.get(PATH).status() == status);
    }
}
