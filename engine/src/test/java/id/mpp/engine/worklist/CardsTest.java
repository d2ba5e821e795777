package id.mpp.engine.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.TimeMachine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The card of a task: what it says of the application, and to whom. */
@EngineTest
class CardsTest {

    private final RunningEngine engine;
    private final TimeMachine time;
    private final JdbcClient jdbc;
    private final Worklist worklist;

    CardsTest(RunningEngine engine, TimeMachine time, JdbcClient jdbc) {
        this.engine = engine;
        this.time = time;
        this.jdbc = jdbc;
        worklist = new Worklist(engine);
    }

    @Test
    void aCardSaysNumberApplicantServiceAndThatTheTimeHasNotBegun() {
        String key = worklist.start("Ani Kartu", "layanan-berwaktu");
        JsonNode card = worklist.card(Worklist.CLERK, engine.task(key));
        assertThat(card.get("application").asText()).isEqualTo(key);
        assertThat(card.get("applicant").asText()).isEqualTo("Ani Kartu");
        assertThat(card.get("service").asText()).isEqualTo("layanan-berwaktu");
        assertThat(card.get("serviceTitle").asText()).isEqualTo("Layanan Berwaktu");
        assertThat(card.get("step").asText()).isEqualTo("Periksa berkas");
        assertThat(card.get("clock").asText()).isEqualTo("waiting");
        assertThat(card.get("paused").booleanValue()).isFalse();
        assertThat(card.toString()).doesNotContain(Item.NIK);
    }

    @Test
    void daysLeftAreThoseOfTheClock() {
        String key = worklist.complete("Ani Jam");
        JsonNode card = worklist.card(Worklist.HEAD, engine.task(key));
        JsonNode clock = worklist.clock(key);
        assertThat(card.get("daysLeft").intValue())
                .isEqualTo(clock.get("remaining").intValue())
                .isEqualTo(5);
        assertThat(card.get("due").asText()).isEqualTo(clock.get("deadline").asText());
        assertThat(card.get("overdue").booleanValue()).isFalse();
        assertThat(card.get("today").booleanValue()).isFalse();
    }

    @Test
    void whatIsLateIsCalledLate() {
        String key = worklist.start("Ani Lambat", "layanan-berwaktu", "99002");
        engine.complete(Worklist.CLERK, engine.task(key)).expect(204);
        time.back(key, Duration.ofDays(60));
        await("the task of today's state, whatever the limit has made of it").untilAsserted(() -> {
            JsonNode card = worklist.card(Worklist.HEAD, engine.tasks(key).get(0));
            assertThat(card.get("overdue").booleanValue()).isTrue();
            assertThat(card.get("today").booleanValue()).isFalse();
            assertThat(card.get("daysLeft").intValue()).isLessThan(-5);
        });
    }

    @Test
    void aHeldClockLeavesNoDate() {
        String key = worklist.complete("Ani Jeda");
        engine.complete(Worklist.HEAD, engine.task(key), "keputusan", "tanya", "catatan", "Mohon denah")
                .expect(204);
        String process = engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .each("id")
                .get(0);
        engine.as("admin")
                .post(
                        "/engine-rest/process-instance/" + process + "/modification",
                        Map.of(
                                "instructions",
                                List.of(Map.of("type", "startBeforeActivity", "activityId", "TindakLanjut"))))
                .expect(204);
        JsonNode card = worklist.card(Worklist.HEAD, engine.task(key));
        assertThat(card.get("paused").booleanValue()).isTrue();
        assertThat(card.get("due").isNull()).isTrue();
        assertThat(card.get("daysLeft").isNull()).isTrue();
    }

    @Test
    void aTaskWithoutApplicationHasNoCard() {
        engine.as("admin")
                .post("/engine-rest/task/create", Map.of("id", "tanpa-permohonan", "assignee", Worklist.CLERK))
                .expect(204);
        try {
            assertThat(worklist.cards(Worklist.CLERK, "tanpa-permohonan")).isEmpty();
        } finally {
            engine.as("admin").delete("/engine-rest/task/tanpa-permohonan");
            jdbc.sql("delete from act_hi_taskinst where id_ = 'tanpa-permohonan'")
                    .update();
        }
    }

    @Test
    void workOnMoneyOrReportsIsShownWithItsApplication() {
        String key = worklist.start("Ani Uang", "layanan-uji");
        String task = engine.task(key);
        jdbc.sql("update act_ru_execution set business_key_ = ? where business_key_ = ?")
                .params(key + "/uang-17", key)
                .update();
        try {
            assertThat(worklist.card(Worklist.CLERK, task).get("application").asText())
                    .isEqualTo(key);
        } finally {
            jdbc.sql("update act_ru_execution set business_key_ = ? where business_key_ = ?")
                    .params(key, key + "/uang-17")
                    .update();
        }
    }

    /** Two ways to say whose a task is, one for a single case and one for many in SQL, have to agree. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                Worklist.CLERK,
                Worklist.HEAD,
                "petugas.dinkes",
                "petugas.bapenda",
                "petugas.pupr",
                "perancang",
                "worker.djp",
                "manajer",
                "admin"
            })
    void whoSeesTheCardIsWhoMayReadTheCaseByThisTask(String login) {
        String open = engine.task(worklist.start("Ani Milik", "layanan-uji"));
        String foreign =
                engine.tasks(worklist.start("Ani Lain", "layanan-lain")).get(0);
        String assigned = engine.task(worklist.start("Ani Titip", "layanan-uji"));
        worklist.assign(assigned, "petugas.pupr");
        String named = engine.task(worklist.start("Ani Calon", "layanan-uji"));
        engine.as("admin")
                .post(
                        "/engine-rest/task/" + named + "/identity-links",
                        Map.of("userId", "petugas.bapenda", "type", "candidate"))
                .expect(204);
        for (String task : List.of(open, foreign, assigned, named)) {
            boolean mayRead =
                    engine.as(login).get("/api/tasks/" + task + "/casefile").status() == 200;
            assertThat(worklist.cards(login, task)).as(task).hasSize(mayRead ? 1 : 0);
        }
        assertThat(worklist.cards("petugas.pupr", assigned)).hasSize(1);
        assertThat(worklist.cards("petugas.bapenda", named)).hasSize(1);
        assertThat(worklist.cards(Worklist.CLERK, open)).hasSize(1);
        assertThat(worklist.cards(Worklist.CLERK, foreign)).isEmpty();
    }
}
