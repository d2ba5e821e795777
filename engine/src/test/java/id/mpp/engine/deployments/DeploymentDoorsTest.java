package id.mpp.engine.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may deploy, and by which doors. */
@EngineTest
class DeploymentDoorsTest {

    private static final String HISTORY = " camunda:historyTimeToLive=\"P3650D\"";

    private final RunningEngine engine;
    private final Deployed deployed;
    private final SmallService service;

    DeploymentDoorsTest(RunningEngine engine) {
        this.engine = engine;
        this.deployed = Deployed.nothingYet(engine);
        this.service = deployed.service();
    }

    @ParameterizedTest
    @CsvSource({
        "perancang, 200",
        "admin, 200",
        "manajer, 403",
        "petugas.dpmptsp, 403",
        "kepala.dpmptsp, 403",
        "worker.oss, 403",
        "worker.djp, 403",
    })
    void onlyDesignersAndAdministratorsDeploy(String login, int status) {
        Modeler modeler = new Modeler(engine.as(login));
        assertThat(modeler.deploy(service).status()).isEqualTo(status);
        Answer faulty = modeler.deploy(service.diagram(), "<bukan-bpmn/>");
        assertThat(faulty.status()).isEqualTo(status == 200 ? 400 : 403);
        assertThat(faulty.text().contains("bukan-bpmn") || faulty.text().contains("temuan"))
                .isEqualTo(status == 200);
        assertThat(deployed.versions()).isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    void nobodyDeploysWithoutALogin() {
        assertThat(new Modeler(engine.anonymous()).deploy(service).status()).isEqualTo(401);
        assertThat(new Modeler(engine.as("bukan.siapa.siapa")).deploy(service).status())
                .isEqualTo(401);
    }

    @Test
    void aDesignerReadsAndDeploysButDeletesNothing() {
        String id = Deployed.id(deployed.designer().deploy(service).expect(200));
        engine.as("perancang").get("/engine-rest/deployment?maxResults=0").expect(200);
        engine.as("perancang").get("/engine-rest/version").expect(200);
        assertThat(engine.as("perancang")
                        .delete("/engine-rest/deployment/" + id + "?cascade=true")
                        .status())
                .isEqualTo(403);
        assertThat(deployed.versions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine/default/deployment/create",
                "/engine-rest/deployment/create/",
            })
    void everyDoorLeadsThroughTheGate(String door) {
        assertThat(deployed.designer()
                        .deploy(door, service.inDiagram(HISTORY, "").files())
                        .status())
                .isEqualTo(400);
        assertThat(deployed.versions()).isZero();
        assertThat(deployed.designer().deploy(door, service.files()).status()).isEqualTo(200);
        assertThat(deployed.versions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/deployment/cre%61te",
                "/engine-rest/deployment;x=y/create",
                "/engine-rest/deployment/create;x",
                "/engine-rest//deployment/create",
                "/engine-rest/task/../deployment/create",
                "/engine-rest/deployment/x/../create",
                "/engine-rest/engine/default/./deployment/create",
            })
    void noOtherSpellingLeadsToTheEngine(String door) {
        assertThat(deployed.designer().deploy(door, service.files()).status()).isIn(400, 404);
        assertThat(deployed.versions()).isZero();
    }

    @Test
    void theWebApplicationsDoorIsShut() {
        for (String login : List.of("admin", "perancang")) {
            Answer answer = new Modeler(engine.as(login))
                    .deploy("/camunda/api/engine/engine/default/deployment/create", service.files());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().path("message").asText()).contains("Camunda Modeler", "/engine-rest");
        }
        assertThat(deployed.versions()).isZero();
    }

    @AfterEach
    void deleteIt() {
        deployed.delete();
    }
}
