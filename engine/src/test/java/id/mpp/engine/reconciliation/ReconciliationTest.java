package id.mpp.engine.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.TimeMachine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The comparison with OSS as the worker keeps it and managers read it. */
@EngineTest
class ReconciliationTest {

    private final RunningEngine engine;
    private final TimeMachine past;
    private final JdbcClient jdbc;

    ReconciliationTest(RunningEngine engine, TimeMachine past, JdbcClient jdbc) {
        this.engine = engine;
        this.past = past;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void neverCompared() {
        jdbc.sql("delete from mpp.reconciliation").update();
        jdbc.sql("delete from mpp.reconciliation_request").update();
    }

    @Test
    void beforeTheFirstComparisonThereIsNothing() {
        assertThat(result().toString()).isEqualTo("{\"checkedAt\":null,\"checked\":0,\"differences\":[]}");
        assertThat(gauge()).contains("mpp_reconciliation_differences NaN");
    }

    @Test
    void managersReadTheNewestFullComparison() {
        keep(1, true, difference("I-1", "status")).expect(204);
        keep(2, true, difference("I-2", "waiting"), difference("I-3", "unknown-at-oss"))
                .expect(204);

        assertThat(result().get("checkedAt").asText()).isEqualTo("2026-11-26T02:00:00Z");
        assertThat(result().get("checked").intValue()).isEqualTo(7);
        assertThat(result().get("differences").get(0).toString())
                .isEqualTo(
                        "{\"businessKey\":\"I-2\",\"service\":\"layanan-uji\",\"kind\":\"waiting\",\"ours\":\"50\","
                                + "\"theirs\":\"20\",\"since\":\"2026-11-25T00:00:00Z\",\"sentence\":\"OSS mencatat 20, kami 50\"}");
        assertThat(gauge()).contains("mpp_reconciliation_differences 2.0");
    }

    @Test
    void aComparisonThatWasBrokenOffIsNeverShownAsAFullOne() {
        keep(1, true, difference("I-1", "status")).expect(204);
        keep(2, false).expect(204);

        assertThat(result().get("checkedAt").asText()).isEqualTo("2026-11-26T01:00:00Z");
        assertThat(result().get("differences")).hasSize(1);
        JsonNode progress = progress();
        assertThat(progress.at("/lastAttempt/complete").booleanValue()).isFalse();
        assertThat(progress.at("/lastAttempt/checkedAt").asText()).isEqualTo("2026-11-26T02:00:00Z");
    }

    @Test
    void howeverOftenItIsBrokenOffTheLastFullComparisonStays() {
        keep(1, true, difference("I-1", "status")).expect(204);
        for (int time = 0; time < 105; time++) {
            keep(2, false).expect(204);
        }

        assertThat(result().get("differences")).hasSize(1);
        assertThat(jdbc.sql("select count(*) from mpp.reconciliation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aManagerAsksForAComparisonAndTheWorkerLearnsIt() {
        Instant before = Instant.now();
        assertThat(progress().get("requestedAt").isNull()).isTrue();
        engine.as("manajer").post("/api/reconciliation/request", Map.of()).expect(202);
        engine.as("manajer").post("/api/reconciliation/request", Map.of()).expect(202);

        assertThat(Instant.parse(progress().get("requestedAt").asText()))
                .isAfterOrEqualTo(before.minus(Duration.ofSeconds(1)));
    }

    @Test
    void whatIsComparedTellsAllReportsOfAnApplication() {
        String key = engine.start("layanan-uji");
        engine.claim("petugas.dpmptsp", engine.task(key)).expect(204);
        long validation = engine.journal(key).get(1).get("id").longValue();
        engine.as("worker.oss")
                .put("/api/reports/" + validation, Map.of("state", "sent"))
                .expect(204);

        JsonNode compared = compared(key, Instant.now()).get(0);
        assertThat(compared.get("service").asText()).isEqualTo("layanan-uji");
        assertThat(compared.get("licenceNumber").isNull()).isTrue();
        assertThat(compared.get("reports").findValuesAsText("milestone")).containsExactly("received", "validation");
        assertThat(compared.get("reports").findValuesAsText("state")).containsExactly("pending", "sent");
    }

    @Test
    void whatHasEndedLongAgoIsComparedNoMore() {
        String open = engine.start("layanan-uji");
        String ended = engine.start("layanan-uji");
        engine.message(ended, null, "oss-pencabutan").expect(200);
        past.back(open, Duration.ofDays(40));
        past.back(ended, Duration.ofDays(40));

        assertThat(compared(open, Instant.now().minus(Duration.ofDays(30)))).hasSize(1);
        assertThat(compared(ended, Instant.now().minus(Duration.ofDays(30)))).isEmpty();
        assertThat(compared(ended, Instant.now().minus(Duration.ofDays(50)))).hasSize(1);
    }

    @Test
    void allAreListedPageByPage() {
        List<String> keys = List.of(engine.start("layanan-uji"), engine.start("layanan-uji"));
        List<String> found = new ArrayList<>();
        List<String> page;
        String after = "";
        do {
            page = engine.as("worker.oss")
                    .get("/api/reconciliation/applications?limit=50&since=" + Instant.now() + "&after=" + after)
                    .expect(200)
                    .each("businessKey");
            found.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == 50);
        assertThat(found).containsAll(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"GET, petugas.dpmptsp", "GET, worker.oss", "PUT, manajer", "POST, petugas.dpmptsp", "POST, worker.oss"})
    void othersMayNot(String method, String login) {
        Answer answer = switch (method) {
            case "GET" -> engine.as(login).get("/api/reconciliation");
            case "PUT" -> engine.as(login).put("/api/reconciliation", Map.of());
            default -> engine.as(login).post("/api/reconciliation/request", Map.of());
        };
        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkedAt", "complete", "differences"})
    void whatIsMissingIsNamed(String field) {
        Map<String, Object> body = body(1, true);
        body.remove(field);
        Answer answer = engine.as("worker.oss").put("/api/reconciliation", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains(field);
    }

    private Answer keep(int hour, boolean complete, Map<?, ?>... differences) {
        return engine.as("worker.oss").put("/api/reconciliation", body(hour, complete, differences));
    }

    private static Map<String, Object> body(int hour, boolean complete, Map<?, ?>... differences) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("checkedAt", "2026-11-26T0" + hour + ":00:00Z");
        body.put("checked", 7);
        body.put("complete", complete);
        body.put("differences", List.of(differences));
        return body;
    }

    private static Map<String, String> difference(String key, String kind) {
        return Map.of(
                "businessKey", key,
                "service", "layanan-uji",
                "kind", kind,
                "ours", "50",
                "theirs", "20",
                "since", "2026-11-25T00:00:00Z",
                "sentence", "OSS mencatat 20, kami 50");
    }

    private JsonNode result() {
        return engine.as("manajer").get("/api/reconciliation").expect(200).json();
    }

    private JsonNode progress() {
        return engine.as("worker.oss")
                .get("/api/reconciliation/request")
                .expect(200)
                .json();
    }

    private JsonNode compared(String key, Instant since) {
        return engine.as("worker.oss")
                .get("/api/reconciliation/applications?businessKey=" + key + "&since=" + since)
                .expect(200)
                .json();
    }

    private String gauge() {
        return engine.anonymous().get("/actuator/prometheus").expect(200).text();
    }
}
