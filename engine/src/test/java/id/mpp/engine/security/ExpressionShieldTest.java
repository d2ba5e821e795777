package id.mpp.engine.security;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import id.mpp.engine.Canary;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ad hoc queries with expressions in them (CVE-2026-109432), and those without. */
@EngineTest
class ExpressionShieldTest {

    private static final String EVIL = "'${canary.sing()}'";
    private static final String HIDDEN = "{'orQueries':[{'assigneeExpression':" + EVIL + "}]}";

    private final RunningEngine engine;
    private final Canary canary;
    private final ProcessEngine camunda;
    private int songsBefore;

    ExpressionShieldTest(RunningEngine engine, Canary canary, ProcessEngine camunda) {
        this.engine = engine;
        this.canary = canary;
        this.camunda = camunda;
    }

    @BeforeEach
    void listen() {
        songsBefore = canary.songs();
    }

    /** The reason for the shield; when a newer engine makes this fail, the shield may go. */
    @Test
    void withoutTheShieldTheEngineEvaluatesWhatHidesInOrQueries() throws Exception {
        TaskQueryDto query = new ObjectMapper().readValue(json(HIDDEN), TaskQueryDto.class);
        query.setObjectMapper(new ObjectMapper());
        query.toQuery(camunda).list();
        assertThat(canary.songs()).isGreaterThan(songsBefore);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anExpressionIsRefusedWhereverItHides(String path, String body) {
        assertRefused(engine.as("petugas.dpmptsp").post(path.replace("FILTER", filter()), json(body)));
    }

    static Stream<Arguments> attacks() {
        List<String> paths = List.of(
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/engine-rest/engine/default/task",
                "/engine-rest/task/report/candidate-group-count",
                "/engine-rest/history/task",
                "/engine-rest/filter/FILTER/list",
                "/engine-rest/filter/FILTER/count",
                "/engine-rest/filter/FILTER/singleResult");
        return Stream.concat(
                paths.stream().map(path -> Arguments.of(path, HIDDEN)),
                Stream.of(
                        attack("/engine-rest/task", "{'assigneeExpression':" + EVIL + "}"),
                        attack("/engine-rest/task", "{'orQueries':[{'orQueries':[{'ownerExpression':" + EVIL + "}]}]}"),
                        attack("/engine-rest/task", "{'orQueries':[{},{'dueBeforeExpression':" + EVIL + "}]}"),
                        attack("/engine-rest/task", "{'orQueries':[{'candidateGroupsExpression':" + EVIL + "}]}"),
                        attack("/engine-rest/task", "{'orQueries':[{'assignee\\u0045xpression':" + EVIL + "}]}"),
                        attack("/engine-rest/task", "{'orQueries':[{'\\u0061ssigneeExpressio\\u006e':" + EVIL + "}]}"),
                        attack(
                                "/engine-rest/task",
                                "{'orQueries':[{'assigneeExpression':null,'assigneeExpression':" + EVIL + "}]}"),
                        attack("/engine-rest/task", "{'orQueries':[]," + HIDDEN.substring(1)),
                        attack("/engine-rest/task", "{'orQueries':[{'assigneeExpression':'${currentUser()}'}]}"),
                        attack("/engine-rest/task", "{'orQueries':[{'assigneeExpression':[" + EVIL + "]}]}"),
                        attack("/engine-rest/task", "\ufeff" + HIDDEN),
                        attack("/engine-rest/task", "{} " + HIDDEN),
                        attack("/engine-rest/task", "[".repeat(2000) + HIDDEN),
                        attack("/engine-rest/process-instance/delete", "{'processInstanceQuery':" + HIDDEN + "}"),
                        attack(
                                "/engine-rest/process-instance/delete-historic-query-based",
                                "{'historicProcessInstanceQuery':" + HIDDEN + "}"),
                        attack(
                                "/engine-rest/history/process-instance/delete",
                                "{'historicProcessInstanceQuery':" + HIDDEN + "}"),
                        attack(
                                "/engine-rest/external-task/retries-async",
                                "{'retries':1,'processInstanceQuery':" + HIDDEN + "}"),
                        attack("/engine-rest/message", "{'messageName':'x','processInstanceQuery':" + HIDDEN + "}")));
    }

    private static Arguments attack(String path, String body) {
        return Arguments.of(path, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=utf-8",
                "application/json; charset=utf-16",
                "application/json;charset=IBM037",
                "APPLICATION/JSON",
                "application/hal+json",
                "text/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded, application/json",
                "multipart/form-data; boundary=x",
                "multipart/form-data, application/json",
                "Multipart/Form-Data",
                "*/*",
                "kacau",
            })
    void noContentTypeLetsAnExpressionPass(String type) {
        assertStopped(send(json(HIDDEN).getBytes(UTF_8), "Content-Type", type));
    }

    @Test
    void aBodyWithoutContentTypeIsInspectedToo() {
        assertRefused(send(json(HIDDEN).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-16", "application/json; charset=utf-8"})
    void aBodyInUtf16IsInspectedToo(String type) {
        assertRefused(send(json(HIDDEN).getBytes(UTF_16LE), "Content-Type", type));
        assertRefused(send(json(HIDDEN).getBytes(UTF_16BE), "Content-Type", type));
        assertRefused(send(("\ufeff" + json(HIDDEN)).getBytes(UTF_16LE), "Content-Type", type));
    }

    @Test
    void aBodyInChunksIsInspectedToo() {
        byte[] body = json(HIDDEN).getBytes(UTF_8);
        HttpRequest.Builder request = engine.as("petugas.dpmptsp")
                .request("/engine-rest/task")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertRefused(engine.anonymous().send(request));
    }

    @Test
    void aBodyThatNobodyCouldInspectIsRefused() {
        byte[] endless = new byte[ExpressionShield.LARGEST_BODY + 1];
        Arrays.fill(endless, (byte) ' ');
        assertThat(send(endless, "Content-Type", "application/json").status()).isEqualTo(413);
        assertRefused(engine.as("petugas.dpmptsp").post("/engine-rest/task", "{\"orQueries\":[{"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assigneeExpression", "candidateGroupsExpression", "assignee%45xpression", "dueBeforeExpression"
            })
    void anExpressionInTheAddressIsRefused(String parameter) {
        String query = "?" + parameter + "=" + URLEncoder.encode("${canary.sing()}", UTF_8);
        Caller officer = engine.as("petugas.dpmptsp");
        assertRefused(officer.get("/engine-rest/task" + query));
        assertRefused(officer.get("/engine-rest/task/count" + query));
        assertRefused(officer.get("/engine-rest/task?maxResults=1&" + query.substring(1)));
        assertRefused(officer.post("/engine-rest/task" + query, "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/filter/create/../../task",
                "/engine-rest/task/filter/..",
                "/engine-rest/task;/filter/create",
                "/engine-rest/task;a=/filter/create",
                "/engine-rest/task/",
                "/engine-rest/task;a=b",
                "/engine-rest/task;a=b/count",
                "/engine-rest;a=b/task",
                "/engine-rest//task",
                "/engine-rest/%74ask",
                "/engine-rest/./task",
            })
    void noSpellingOfTheAddressLetsAnExpressionPass(String path) {
        assertStopped(engine.as("petugas.dpmptsp").post(path, json(HIDDEN)));
    }

    @Test
    void ordinaryQueriesWithAlternativesStillWork() {
        String key = engine.start("layanan-uji");
        String query = "{'processInstanceBusinessKey':'" + key
                + "','orQueries':[{'candidateGroup':'petugas-dpmptsp','assignee':'petugas.dpmptsp'}]}";
        assertThat(engine.as("petugas.dpmptsp")
                        .post("/engine-rest/task", json(query))
                        .expect(200)
                        .json())
                .hasSize(1);
        assertThat(engine.as("petugas.dpmptsp")
                        .post("/engine-rest/task/count", json(query))
                        .expect(200)
                        .json()
                        .get("count")
                        .intValue())
                .isEqualTo(1);
        assertThat(engine.as("petugas.dpmptsp")
                        .post("/engine-rest/filter/" + filter() + "/list", json(query))
                        .expect(200)
                        .json())
                .hasSize(1);
    }

    @Test
    void anExpressionThatIsAValueOfAnOrdinaryFieldIsJustText() {
        String body = "{'processInstanceBusinessKey':'${canary.sing()}'}";
        assertThat(engine.as("petugas.dpmptsp")
                        .post("/engine-rest/task", json(body))
                        .expect(200)
                        .json())
                .isEmpty();
        assertThat(canary.songs()).isEqualTo(songsBefore);
    }

    private Answer send(byte[] body, String... headers) {
        HttpRequest.Builder request = engine.as("petugas.dpmptsp").request("/engine-rest/task");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return engine.anonymous().send(request.POST(BodyPublishers.ofByteArray(body)));
    }

    private String filter() {
        return engine.as("petugas.dpmptsp")
                .get("/engine-rest/filter")
                .each("id")
                .get(0);
    }

    private void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.json().get("type").asText()).isEqualTo("ExpressionRefused");
        assertThat(canary.songs()).isEqualTo(songsBefore);
    }

    /** By us or by whoever finds the request impossible: what counts is that nothing was evaluated. */
    private void assertStopped(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(canary.songs()).isEqualTo(songsBefore);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
