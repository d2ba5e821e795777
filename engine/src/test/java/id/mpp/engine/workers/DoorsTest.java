package id.mpp.engine.workers;

import static id.mpp.engine.workers.Case.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every other door of {@code /engine-rest} is shut to a worker: reading other cases, starting, deploying, changing. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTest {

    private static final String LOGIN = "worker.dukcapil";

    /** Of each resource what lists, counts and shows; PROCESS, EXTERNAL, TASK and so on stand for what there is. */
    private static final String READING = """
            /engine
            /version
            /telemetry/configuration
            /schema/log
            /metrics/executed-job-instances/sum
            /variable-instance
            /variable-instance/count
            /variable-instance/VARIABLE
            /variable-instance/VARIABLE/data
            /execution
            /execution/count
            /execution/PROCESS
            /execution/PROCESS/localVariables
            /execution/PROCESS/localVariables/rahasia
            /execution/PROCESS/localVariables/rahasia/data
            /process-instance
            /process-instance/count
            /process-instance/PROCESS
            /process-instance/PROCESS/variables
            /process-instance/PROCESS/variables/rahasia
            /process-instance/PROCESS/variables/rahasia/data
            /process-instance/PROCESS/activity-instances
            /process-instance/PROCESS/comment
            /process-definition
            /process-definition/count
            /process-definition/statistics
            /process-definition/key/layanan-instansi
            /process-definition/key/layanan-instansi/xml
            /process-definition/key/layanan-instansi/form-variables
            /process-definition/key/layanan-instansi/startForm
            /process-definition/key/layanan-instansi/statistics
            /external-task
            /external-task/count
            /external-task/EXTERNAL
            /external-task/EXTERNAL/errorDetails
            /external-task/topic-names
            /task
            /task/count
            /task/TASK
            /task/TASK/variables
            /task/TASK/localVariables
            /task/TASK/form-variables
            /task/TASK/form
            /task/TASK/rendered-form
            /task/TASK/comment
            /task/TASK/attachment
            /task/TASK/identity-links
            /task/report/candidate-group-count
            /history/variable-instance
            /history/variable-instance/count
            /history/process-instance
            /history/process-instance/count
            /history/process-instance/PROCESS
            /history/activity-instance
            /history/task
            /history/detail
            /history/external-task-log
            /history/job-log
            /history/incident
            /history/user-operation
            /history/identity-link-log
            /history/batch
            /history/case-instance
            /history/decision-instance
            /history/cleanup/jobs
            /history/process-instance/report?reportType=duration&periodUnit=month
            /incident
            /incident/count
            /deployment
            /deployment/count
            /deployment/registered
            /batch
            /batch/statistics
            /job
            /job/count
            /job-definition
            /event-subscription
            /decision-definition
            /decision-requirements-definition
            /case-definition
            /case-instance
            /case-execution
            /filter
            /filter/count
            /user
            /user/count
            /user/admin/profile
            /group
            /group/camunda-admin
            /tenant
            /identity/groups?userId=admin
            /authorization
            /authorization/count
            /authorization/check?permissionName=READ&permissionValue=2&resourceName=User&resourceType=1
            """;

    private static final String CHANGING = """
            POST /external-task {}
            POST /external-task/count {}
            POST /external-task/EXTERNAL/lock {"workerId":"uji","lockDuration":1000}
            PUT /external-task/EXTERNAL/retries {"retries":9}
            PUT /external-task/EXTERNAL/priority {"priority":9}
            PUT /external-task/retries {"retries":9,"externalTaskIds":["EXTERNAL"]}
            POST /external-task/retries-async {"retries":9,"externalTaskIds":["EXTERNAL"]}
            POST /variable-instance {}
            POST /variable-instance/count {}
            POST /execution {}
            POST /execution/PROCESS/signal {}
            POST /execution/PROCESS/messageSubscriptions/x/trigger {}
            POST /execution/PROCESS/localVariables {"modifications":{"rahasia":{"value":"x"}}}
            PUT /execution/PROCESS/localVariables/rahasia {"value":"x"}
            POST /execution/PROCESS/create-incident {"incidentType":"x"}
            POST /process-instance {}
            POST /process-instance/count {}
            POST /process-instance/delete {"processInstanceIds":["PROCESS"]}
            POST /process-instance/variables-async {"processInstanceIds":["PROCESS"],"variables":{}}
            POST /process-instance/PROCESS/variables {"modifications":{"rahasia":{"value":"x"}}}
            PUT /process-instance/PROCESS/variables/rahasia {"value":"x"}
            DELETE /process-instance/PROCESS/variables/rahasia
            POST /process-instance/PROCESS/modification {"instructions":[]}
            PUT /process-instance/PROCESS/suspended {"suspended":true}
            PUT /process-instance/suspended {"suspended":true,"processDefinitionKey":"layanan-instansi"}
            DELETE /process-instance/PROCESS
            POST /process-definition/key/layanan-instansi/start {"businessKey":"I-PENYUSUP"}
            POST /process-definition/key/layanan-instansi/submit-form {"businessKey":"I-PENYUSUP"}
            POST /process-definition/key/layanan-instansi/restart {}
            PUT /process-definition/key/layanan-instansi/suspended {"suspended":true}
            DELETE /process-definition/key/layanan-instansi
            POST /message {"messageName":"layanan-instansi","businessKey":"I-PENYUSUP"}
            POST /signal {"name":"x"}
            POST /condition {"variables":{}}
            POST /deployment/create {}
            POST /deployment/DEPLOYMENT/redeploy {}
            DELETE /deployment/DEPLOYMENT
            POST /task {}
            POST /task/TASK/claim {"userId":"worker.dukcapil"}
            POST /task/TASK/complete {}
            POST /task/TASK/submit-form {}
            POST /task/TASK/assignee {"userId":"worker.dukcapil"}
            POST /task/TASK/delegate {"userId":"worker.dukcapil"}
            PUT /task/TASK/variables/rahasia {"value":"x"}
            POST /task/create {"name":"x"}
            DELETE /task/TASK
            POST /history/variable-instance {}
            POST /history/process-instance {}
            POST /history/task {}
            POST /history/detail {}
            POST /history/external-task-log {}
            POST /history/cleanup {}
            DELETE /history/process-instance/PROCESS
            POST /history/process-instance/delete {"historicProcessInstanceIds":["PROCESS"]}
            POST /migration/generate {}
            POST /migration/execute {}
            POST /modification/execute {}
            POST /incident {}
            POST /job {}
            PUT /job/retries {"retries":1}
            POST /decision-definition/key/x/evaluate {"variables":{}}
            POST /filter/create {"resourceType":"Task","name":"x","query":{}}
            POST /user/create {"profile":{"id":"penyusup"},"credentials":{"password":"x"}}
            PUT /user/worker.dukcapil/credentials {"password":"baru","authenticatedUserPassword":"demo"}
            PUT /group/camunda-admin/members/worker.dukcapil {}
            POST /group/create {"id":"penyusup"}
            POST /authorization/create {"type":1,"permissions":["ALL"],"userId":"worker.dukcapil","resourceType":8,"resourceId":"*"}
            POST /identity/verify {"username":"admin","password":"demo"}
            POST /tenant/create {"id":"penyusup"}
            """;

    private final RunningEngine engine;
    private Case work;
    private Map<String, String> there;

    DoorsTest(RunningEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void aCaseOfWhichDukcapilHasATask() {
        work = Case.begin(engine);
        String variable = "variable-instance?variableName=rahasia&processInstanceIdIn=" + work.process();
        there = Map.of(
                "PROCESS", work.process(),
                "EXTERNAL", work.id(Case.DUKCAPIL),
                "TASK", engine.task(work.key()),
                "VARIABLE", first(variable),
                "DEPLOYMENT", first("deployment?name=layanan-lain"));
    }

    @AfterAll
    void end() {
        work.end();
    }

    static List<String> reading() {
        return READING.lines().toList();
    }

    static List<String> changing() {
        return CHANGING.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("reading")
    void aWorkerReadsNothing(String door) {
        String path = there(door);
        for (String prefix : List.of("/engine-rest", "/engine-rest/engine/default")) {
            for (String login : List.of(LOGIN, "worker.oss")) {
                assertRefused(engine.as(login).get(prefix + path), "own topics");
            }
        }
    }

    /** Else the test above would knock at walls. */
    @ParameterizedTest
    @MethodSource("reading")
    void theDoorIsThere(String door) {
        Answer answer = engine.as("admin").get("/engine-rest" + there(door));
        assertThat(answer.status()).as(answer.text()).isNotEqualTo(405);
        assertThat(answer.text()).doesNotContain("HTTP 404 Not Found", "\"error\":\"Not Found\"");
    }

    @ParameterizedTest
    @MethodSource("changing")
    void aWorkerChangesNothing(String door) {
        String[] parts = there(door).split(" ", 3);
        String body = parts.length < 3 ? "" : parts[2];
        for (String prefix : List.of("/engine-rest", "/engine-rest/engine/default")) {
            assertRefused(send(engine.as(LOGIN), parts[0], prefix + parts[1], body), "own topics");
        }
        assertThat(work.variable("rahasia").asText()).isEqualTo("jangan dibaca");
    }

    @Test
    void whatADesignerUploadsAWorkerCannotDeploy() {
        String upload = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\npenyusup\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"p.bpmn\"\r\n\r\n<x/>\r\n--x--\r\n";
        var request = engine.as(LOGIN)
                .request("/engine-rest/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(upload));
        assertRefused(engine.as(LOGIN).send(request), "own topics");
        assertThat(engine.as("admin")
                        .get("/engine-rest/deployment?name=penyusup")
                        .json())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "post"})
    void onlyPostFetches(String method) {
        String body = "{\"workerId\":\"uji\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"" + Case.DUKCAPIL
                + "\",\"lockDuration\":1000}]}";
        Answer answer = send(engine.as(LOGIN), method, "/engine-rest/external-task/fetchAndLock", body);
        assertThat(answer.status()).isIn(403, method.equals("TRACE") ? 405 : 403);
    }

    static Stream<String> spellings() {
        return Stream.of(
                "/engine-rest/external-task/fetchAndLock/",
                "/engine-rest/external-task/fetchAndLock;x=y",
                "/engine-rest/external-task;x=y/fetchAndLock",
                "/engine-rest;x=y/external-task/fetchAndLock",
                "/engine-rest//external-task/fetchAndLock",
                "//engine-rest/external-task/fetchAndLock",
                "/engine-rest/external-task//fetchAndLock",
                "/engine-rest/./external-task/fetchAndLock",
                "/engine-rest/task/../external-task/fetchAndLock",
                "/engine-rest/external-task/%66etchAndLock",
                "/engine-rest/external-task%2ffetchAndLock",
                "/engine-rest/%65xternal-task/fetchAndLock",
                "/engine-rest/external-task/FETCHANDLOCK",
                "/engine-rest/External-Task/fetchAndLock",
                "/engine-rest/engine/Default/external-task/fetchAndLock",
                "/engine-rest/engine/lain/external-task/fetchAndLock",
                "/engine-rest/engine/default/engine/default/external-task/fetchAndLock",
                "/engine-rest/process-definition/key/layanan-instansi/start/../../../../external-task/fetchAndLock",
                "/engine-rest/process-instance;/external-task/../../external-task/fetchAndLock",
                "/engine-rest/external-task/EXTERNAL/complete/",
                "/engine-rest/external-task/EXTERNAL/complete;x",
                "/engine-rest/external-task/EXTERNAL;x/complete",
                "/engine-rest/external-task/EXTERNAL/Complete",
                "/engine-rest/external-task/EXTERNAL%20/complete",
                "/engine-rest/external-task/x/../EXTERNAL/complete",
                "/engine-rest/external-task/EXTERNAL/../EXTERNAL/retries",
                "/engine-rest/task/TASK/complete");
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void onlyThePlainSpellingPasses(String path) {
        String body = path.contains("etch") || path.contains("FETCH")
                ? "{\"workerId\":\"uji\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"" + Case.DUKCAPIL
                        + "\",\"lockDuration\":1000}]}"
                : "{\"workerId\":\"uji\"}";
        assertThat(engine.as(LOGIN).post(there(path), body).status()).isIn(400, 403);
        assertThat(work.task(Case.DUKCAPIL).path("workerId").isNull()).isTrue();
    }

    @Test
    void theSpellingWithTheEnginesNamePassesAndIsShieldedAlike() {
        String path = "/engine-rest/engine/default/external-task/fetchAndLock";
        String body = "{\"workerId\":\"uji\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"TOPIC\","
                + "\"lockDuration\":1000,\"businessKey\":\"tidak-ada\"}]}";
        engine.as(LOGIN).post(path, body.replace("TOPIC", Case.DUKCAPIL)).expect(200);
        assertRefused(engine.as(LOGIN).post(path, body.replace("TOPIC", Case.DJP)), Case.DJP);
    }

    private static Answer send(Caller caller, String method, String path, String body) {
        var request = caller.request(path).header("Content-Type", "application/json");
        return caller.send(request.method(method, BodyPublishers.ofString(body)));
    }

    private String there(String door) {
        String path = door;
        for (Map.Entry<String, String> name : there.entrySet()) {
            path = path.replace(name.getKey(), name.getValue());
        }
        return path;
    }

    private String first(String query) {
        return engine.as("admin").get("/engine-rest/" + query).each("id").get(0);
    }
}
