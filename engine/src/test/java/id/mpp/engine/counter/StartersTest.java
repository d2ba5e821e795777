package id.mpp.engine.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may start a service at the counter is what its newest model says, for every door. */
@EngineTest
class StartersTest {

    private static final String LIST =
            "/engine-rest/process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true";

    private final RunningEngine engine;
    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final JdbcClient jdbc;

    StartersTest(
            RunningEngine engine, RepositoryService repository, AuthorizationService authorizations, JdbcClient jdbc) {
        this.engine = engine;
        this.repository = repository;
        this.authorizations = authorizations;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.dinkes", "kepala.dpmptsp", "petugas.pupr", "manajer", "perancang"})
    void othersAreToldThatTheyMayNot(String login) {
        long before = applications();
        for (String door : List.of("key/layanan-loket/submit-form", "key/layanan-loket/start")) {
            Answer answer = engine.as(login)
                    .post(
                            "/engine-rest/process-definition/" + door,
                            Submit.of("Ani").body());
            assertThat(answer.expect(403).json().get("message").asText())
                    .isEqualTo(
                            "Anda tidak berwenang memulai layanan Layanan Loket; yang berwenang ditetapkan pada diagram"
                                    + " layanan.");
        }
        assertThat(applications()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker.oss", "worker.dukcapil"})
    void aWorkerHasNoCounter(String login) {
        assertThat(engine.as(login)
                        .post(
                                "/engine-rest/process-definition/key/layanan-loket/submit-form",
                                Submit.of("Ani").body())
                        .status())
                .isEqualTo(403);
    }

    /** The counter lends the right for the moment of a start; past it nobody has it, not even who may use the counter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            petugas.dinkes  | /engine-rest/message | {"messageName":"layanan-dua-pintu","businessKey":"L-SELUNDUP"}
            petugas.dpmptsp | /engine-rest/process-definition/LOKET/restart | {"processInstanceIds":["x"],"instructions":[{"type":"startBeforeActivity","activityId":"Activity_PeriksaBerkas"}]}
            petugas.dpmptsp | /engine-rest/process-definition/key/layanan-loket/tenant-id/x/start | {"businessKey":"L-SELUNDUP"}
            """)
    void thereIsNoWayAroundTheCounter(String login, String path, String body) {
        Answer answer = engine.as(login).post(path.replace("LOKET", newest("layanan-loket")), body);
        assertThat(answer.status()).isIn(403, 404);
        assertThat(engine.processes("L-SELUNDUP")).isZero();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.PROCESS_INSTANCE)
                        .list())
                .extracting(one -> one.getGroupId() + one.getUserId())
                .doesNotContain("petugas-dpmptspnull", "petugas-dinkesnull");
    }

    @Test
    void theListOfTasklistShowsAServiceToWhoMayStartIt() {
        assertThat(startableBy("petugas.dpmptsp")).contains("layanan-loket").doesNotContain("layanan-dua-pintu");
        assertThat(startableBy("petugas.dinkes")).contains("layanan-dua-pintu").doesNotContain("layanan-loket");
        assertThat(startableBy("kepala.dpmptsp")).isEmpty();
        assertThat(engine.as("petugas.dpmptsp")
                        .get(LIST.replace("process-definition?", "process-definition/count?"))
                        .expect(200)
                        .json()
                        .get("count")
                        .intValue())
                .isEqualTo(startableBy("petugas.dpmptsp").size());
    }

    @Test
    void aServiceWithoutAStartFormIsStartedByNobodyAtTheCounter() {
        assertThat(engine.as("admin")
                        .post("/engine-rest/process-definition/key/layanan-uji/start", Map.of())
                        .expect(403)
                        .json()
                        .get("message")
                        .asText())
                .isEqualTo("Layanan Layanan Uji tidak dapat dimulai dari loket: diagramnya tidak punya formulir awal.");
    }

    @Test
    void aProcessThatIsNoServiceOfOursIsLeftToCamunda() {
        repository.createDeployment().addString("bukan-layanan.bpmn", """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                          <process id="bukan-layanan" isExecutable="true" camunda:historyTimeToLive="P1D">
                            <startEvent id="a"/><sequenceFlow id="f" sourceRef="a" targetRef="b"/><endEvent id="b"/>
                          </process>
                        </definitions>""").deploy();
        String path = "/engine-rest/process-definition/key/bukan-layanan/start";
        assertThat(engine.as("admin")
                        .post(path, Map.of("businessKey", "lepas"))
                        .expect(200)
                        .json()
                        .get("businessKey")
                        .asText())
                .isEqualTo("lepas");
        assertThat(engine.as("petugas.dpmptsp").post(path, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aNewVersionOfTheModelChangesWhoMayAtOnce() throws IOException {
        String first =
                deploy(model -> model.replace("StarterGroups=\"petugas-dpmptsp\"", "StarterGroups=\"petugas-pupr\""));
        assertThat(startableBy("petugas.pupr")).containsExactly("layanan-hangat");
        assertThat(start("petugas.pupr", first).status()).isEqualTo(200);

        String second = deploy(model -> model);
        assertThat(startableBy("petugas.pupr")).isEmpty();
        assertThat(startableBy("petugas.dpmptsp")).contains("layanan-hangat");
        assertThat(start("petugas.pupr", first).status())
                .as("by the old version")
                .isEqualTo(403);
        assertThat(start("petugas.dpmptsp", first)
                        .expect(200)
                        .json()
                        .get("definitionId")
                        .asText())
                .as("a form that was open already")
                .isEqualTo(first);
        assertThat(start("petugas.dpmptsp", second)
                        .expect(200)
                        .json()
                        .get("definitionId")
                        .asText())
                .isEqualTo(second);

        deploy(model ->
                model.replace("camunda:formRef=\"permohonan-loket\" camunda:formRefBinding=\"deployment\"", ""));
        assertThat(startableBy("petugas.dpmptsp")).doesNotContain("layanan-hangat");
        assertThat(start("petugas.dpmptsp", second).status())
                .as("no form any more")
                .isEqualTo(403);
    }

    @Test
    void aSuspendedServiceSaysSo() throws IOException {
        String definition = deploy(model -> model);
        repository.suspendProcessDefinitionById(definition);
        assertThat(start("petugas.dpmptsp", definition)
                        .expect(409)
                        .json()
                        .get("message")
                        .asText())
                .contains("dihentikan sementara");
        repository.activateProcessDefinitionById(definition);
    }

    @Test
    void aModelThatFailsLeavesNothingBehindAndSaysThatNothingIsSaved() throws IOException {
        String broken = deploy(
                model -> model.replace(
                        "value=\"received\"",
                        "value=\"received\" />\n<camunda:property name=\"mpp.note\" value=\"tidakAda\" />\n<camunda:property name=\"mpp.noteRequired\" value=\"true\""));
        long before = applications();
        JsonNode answer = start("petugas.dpmptsp", broken).expect(500).json();
        assertThat(answer.get("message").asText()).contains("belum tersimpan").contains("coba lagi");
        assertThat(applications()).isEqualTo(before);
        deploy(model -> model);
    }

    private Answer start(String login, String definition) {
        return engine.as(login)
                .post(
                        "/engine-rest/process-definition/" + definition + "/submit-form",
                        Submit.of("Ani " + login + definition).body());
    }

    /** The sample service under another name, changed; as a deployment by any other way than at the start. */
    private String deploy(UnaryOperator<String> change) throws IOException {
        Path resources = Path.of("src/test/resources");
        String model = Files.readString(resources.resolve("processes/layanan-loket/layanan-loket.bpmn"))
                .replace("\"layanan-loket\"", "\"layanan-hangat\"");
        repository
                .createDeployment()
                .name("layanan-hangat")
                .addString("layanan-hangat/layanan-hangat.bpmn", change.apply(model))
                .addString(
                        "layanan-hangat/permohonan-loket.form",
                        Files.readString(resources.resolve("forms/layanan-loket/permohonan-loket.form")))
                .deploy();
        return newest("layanan-hangat");
    }

    private String newest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<String> startableBy(String login) {
        return engine.as(login).get(LIST).expect(200).each("key");
    }

    private long applications() {
        return jdbc.sql("select count(*) from mpp.application where origin = 'counter'")
                .query(Long.class)
                .single();
    }
}
