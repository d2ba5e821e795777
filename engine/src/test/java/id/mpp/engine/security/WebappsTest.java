package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.Canary;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasklist, Cockpit and Admin: they work, and both shields stand before them. */
@EngineTest
class WebappsTest {

    private static final String API = "/camunda/api/engine/engine/default";

    private final RunningEngine engine;
    private final Canary canary;

    WebappsTest(RunningEngine engine, Canary canary) {
        this.engine = engine;
        this.canary = canary;
    }

    @Test
    void anOfficerLogsInAndFindsHisTasksInBothLists() {
        String key = engine.start("layanan-uji");
        WebappsSession session = WebappsSession.login(engine.baseUrl(), "petugas.dpmptsp");
        Answer filters = session.get(API + "/filter?resourceType=Task").expect(200);
        assertThat(filters.each("name")).contains("Tugas instansi saya", "Tugas saya");
        for (String filter : filters.each("id")) {
            String query = "{\"processInstanceBusinessKey\":\"" + key + "\"}";
            assertThat(session.post(API + "/filter/" + filter + "/list", query).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void hisOwnListHoldsOnlyWhatTheOfficerHasTaken() {
        String taken = engine.start("layanan-uji");
        String open = engine.start("layanan-uji");
        engine.claim("petugas.dpmptsp", engine.task(taken)).expect(204);
        String filter = engine.as("petugas.dpmptsp")
                .get("/engine-rest/filter?name=Tugas%20saya")
                .each("id")
                .get(0);
        assertThat(engine.as("petugas.dpmptsp")
                        .get("/engine-rest/filter/" + filter + "/list")
                        .each("id"))
                .contains(engine.task(taken))
                .doesNotContain(engine.task(open));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/task/count"})
    void theirApiRefusesExpressionsToo(String path) {
        WebappsSession session = WebappsSession.login(engine.baseUrl(), "petugas.dpmptsp");
        int songs = canary.songs();
        assertThat(session.post(API + path, "{\"orQueries\":[{\"candidateGroup\":\"petugas-dpmptsp\"}]}")
                        .status())
                .isEqualTo(200);
        Answer answer = session.post(API + path, "{\"orQueries\":[{\"assigneeExpression\":\"${canary.sing()}\"}]}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("type").asText()).isEqualTo("ExpressionRefused");
        assertThat(canary.songs()).isEqualTo(songs);
    }

    @Test
    void theirApiNeedsALoginAndAToken() {
        assertThat(engine.anonymous().get(API + "/task").status()).isEqualTo(401);
        WebappsSession session = WebappsSession.login(engine.baseUrl(), "petugas.dpmptsp");
        assertThat(session.post(API + "/task", "{}").status()).isEqualTo(200);
        assertThat(session.postWithoutToken(API + "/task", "{}").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/",
                "/camunda/api/admin/setup/engine/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda//api/admin/setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/x/%2e%2e/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/%61pi/admin/s%65tup/default/user/create",
                "/camunda/api/admin/setup;a=b/default/user/create",
                "/camunda/api/admin;a=b/setup;/default/user/create",
                "/camunda/api;/admin/setup/default/user/create?x=y",
            })
    void theSetupIsShutHoweverItIsSpelled(String path) {
        WebappsSession session = WebappsSession.login(engine.baseUrl(), "admin");
        String user = "{\"profile\":{\"id\":\"penyusup\"},\"credentials\":{\"password\":\"x\"}}";
        assertThat(session.post(path, user).status()).isEqualTo(404);
        assertThat(session.get(path).status()).isEqualTo(404);
        assertThat(engine.anonymous().post(path, user).status()).isEqualTo(404);
        assertThat(engine.as("admin").get("/engine-rest/user?id=penyusup").json())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "worker.dukcapil, tasklist",
        "worker.dukcapil, cockpit",
        "worker.dukcapil, admin",
        "worker.dukcapil, welcome",
        "worker%2Edukcapil, welcome",
        "admin&username=worker.dukcapil, welcome",
        "worker.oss,      tasklist",
        "worker.oss,      cockpit",
        "worker.oss,      admin",
        "worker.oss,      welcome",
    })
    void aWorkerLogsInToNoneOfThem(String login, String app) {
        assertThat(WebappsSession.tryLogin(engine.baseUrl(), login, app).status())
                .isEqualTo(401);
        assertThat(WebappsSession.tryLogin(engine.baseUrl(), "admin", app).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/engine/engine/",
            })
    void everythingElseOfTheWebappsStillAnswers(String path) {
        assertThat(WebappsSession.login(engine.baseUrl(), "admin").get(path).status())
                .isEqualTo(200);
    }
}
