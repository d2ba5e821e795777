package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody gets in without a login. */
@EngineTest
class LoginRequiredTest {

    private final RunningEngine engine;
    private final RequestMappingHandlerMapping mappings;

    LoginRequiredTest(
            RunningEngine engine, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.engine = engine;
        this.mappings = mappings;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/engine",
                "/engine-rest/engine/",
                "/engine-rest/engine/default",
                "/engine-rest/engine/tidak-ada/task",
                "/engine-rest/engine/default/task",
                "/engine-rest/engine/default/process-instance",
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/engine-rest/task/1/deployed-form",
                "/engine-rest/process-definition",
                "/engine-rest/process-instance",
                "/engine-rest/deployment",
                "/engine-rest/external-task",
                "/engine-rest/filter",
                "/engine-rest/user",
                "/engine-rest/group",
                "/engine-rest/identity/groups?userId=admin",
                "/engine-rest/identity/password-policy",
                "/engine-rest/authorization",
                "/engine-rest/history/variable-instance",
                "/engine-rest/history/process-instance",
                "/engine-rest/variable-instance",
                "/engine-rest/incident",
                "/engine-rest/version",
                "/engine-rest/metrics",
                "/engine-rest/tidak-ada",
                "/engine-rest/%74ask",
                "/engine-rest/;a=b/task",
                "/engine-rest//task",
                "//engine-rest/task",
                "/engine-rest/engine/../task",
                "/api",
                "/api/",
                "/api/applications/I-1",
                "/api/applications/I-1/document",
                "/api/applications/I-1/journal",
                "/api/reports",
                "/api/services",
                "/api/openapi",
                "/api/openapi.yaml",
                "/api/tidak-ada",
                "/api/;a=b/reports",
                "/%61pi/reports",
                "//api/reports",
            })
    void withoutLoginAPathIsShut(String path) {
        Answer answer = engine.anonymous().get(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).doesNotContain("default");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/external-task/fetchAndLock",
                "/engine-rest/process-definition/key/layanan-uji/start",
                "/engine-rest/message",
                "/engine-rest/deployment/create",
                "/engine-rest/task",
                "/engine-rest/identity/verify",
                "/api/applications",
                "/api/applications/I-1/messages",
            })
    void withoutLoginNothingCanBeSent(String path) {
        assertThat(engine.anonymous().post(path, "{}").status()).isEqualTo(401);
        assertThat(engine.anonymous().put("/api/reports/1", "{}").status()).isEqualTo(401);
    }

    /** Also for a controller that somebody adds elsewhere one day; only the pages behind QR codes are for everybody. */
    @Test
    void everyPathThatWeServeNeedsALogin() {
        Set<String> paths = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !List.of("/error", "/verifikasi/{code}", "/survei/{code}")
                        .contains(path))
                .map(path -> path.replaceAll("\\{[^}]*}", "1"))
                .collect(Collectors.toSet());
        assertThat(paths).contains("/api/applications", "/api/services", "/api/reports");
        assertThat(paths)
                .allSatisfy(path -> assertThat(engine.anonymous().get(path).status())
                        .as(path)
                        .isEqualTo(401));
    }

    @ParameterizedTest
    @CsvSource({"petugas.dpmptsp,salah", "petugas.dpmptsp,''", "tidak.ada,demo", "PETUGAS.DPMPTSP,demo"})
    void aWrongLoginOrPasswordIsNoLogin(String login, String password) {
        Caller caller = engine.as(login, password);
        assertThat(caller.get("/engine-rest/task").status()).isEqualTo(401);
        assertThat(caller.get("/api/services").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic %%%", "Basic YWRtaW4=", "Bearer demo", "demo"})
    void aBrokenLoginIsNoLogin(String header) {
        var request = engine.anonymous().request("/engine-rest/task").header("Authorization", header);
        assertThat(engine.anonymous().send(request.GET()).status()).isEqualTo(401);
    }

    @Test
    void theLoginOfOneCallIsGoneInTheNext() {
        for (int i = 0; i < 20; i++) {
            engine.as("admin").get("/api/services").expect(200);
            engine.anonymous().get("/api/services").expect(401);
        }
    }

    @Test
    void onlyHealthAndMetricsAreOpen() {
        assertThat(engine.anonymous()
                        .get("/actuator/health")
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("UP");
        assertThat(engine.anonymous().get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(engine.anonymous().get("/actuator/env").status()).isEqualTo(404);
        assertThat(engine.anonymous().get("/actuator/health").text()).doesNotContain("jdbc", "components");
    }
}
