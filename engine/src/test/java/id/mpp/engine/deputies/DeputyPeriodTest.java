package id.mpp.engine.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.security.WebappsSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deputy sees and completes what the absent officer could, within the period and not one moment longer. */
@EngineTest
class DeputyPeriodTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    DeputyPeriodTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void whatWaitedBeforeAndWhatComesLaterIsSeenAndCompletedAndBothNamesStand() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String before = office.decision();
        assertThat(office.seen(before)).isEmpty();
        office.name();
        String later = office.decision();
        for (String key : List.of(before, later)) {
            office.assertSeen(key);
            String task = engine.task(key);
            engine.claim(office.deputy(), task).expect(204);
            office.complete(task).expect(204);
            assertThat(engine.milestones(key)).contains("approved");
            JsonNode line = office.approval(key);
            assertThat(line.get("actor").asText()).isEqualTo(office.deputy());
            assertThat(line.get("actorName").asText()).isEqualTo("Ratna Laksana, mewakili Hadi Teladan");
            assertThat(office.story(office.officer(), key).expect(200).text())
                    .as("who was absent reads what was done in his name")
                    .contains("Ratna Laksana, mewakili Hadi Teladan");
            assertThat(office.log(office.deputy(), task))
                    .as("claim and completion in Camunda's log")
                    .isNotEmpty()
                    .containsOnly("Mewakili Hadi Teladan");
        }
    }

    @Test
    void allThatHangsOnTheCaseIsReachedWithTheTaskAndNotAfterwards() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String key = office.decision();
        String task = engine.task(key);
        List<String> paths = List.of(
                "/engine-rest/task/" + task,
                "/api/tasks/" + task + "/story",
                "/api/tasks/" + task + "/casefile",
                "/api/tasks/" + task + "/draft",
                "/api/applications/" + key + "/story",
                "/api/applications/" + key + "/casefile",
                "/api/applications/" + key + "/attachments");
        long deputyship = office.name();
        assertThat(engine.as(office.deputy())
                        .get("/api/applications/" + key + "/attachments")
                        .expect(200)
                        .json()
                        .get("mayAdd")
                        .booleanValue())
                .isTrue();
        engine.claim(office.deputy(), task).expect(204);
        paths.forEach(path -> engine.as(office.deputy()).get(path).expect(200));

        office.runOut(deputyship);
        assertThat(office.seen(key)).isEmpty();
        assertThat(paths)
                .allSatisfy(
                        path -> assertThat(engine.as(office.deputy()).get(path).status())
                                .as(path)
                                .isIn(403, 404));
        assertThat(office.complete(task).status()).isIn(403, 404);
        assertThat(engine.milestones(key)).doesNotContain("approved");
    }

    @Test
    void nothingIsReachedBeforeTheFirstMinute() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String key = office.decision();
        long deputyship = engine.as(office.officer())
                .post(
                        "/api/deputyships",
                        Office.proposal(
                                office.deputy(), Office.in(Duration.ofHours(2)), Office.in(Duration.ofHours(3))))
                .expect(201)
                .json()
                .get("id")
                .longValue();
        office.pass(deputyship, Duration.ofMinutes(118));
        assertThat(office.seen(key)).isEmpty();
        assertThat(engine.claim(office.deputy(), engine.task(key)).status()).isEqualTo(403);
        office.pass(deputyship, Duration.ofMinutes(2));
        office.assertSeen(key);
        office.pass(deputyship, Duration.ofMinutes(58));
        office.assertSeen(key);
        office.pass(deputyship, Duration.ofMinutes(2));
        assertThat(office.seen(key)).isEmpty();
    }

    @Test
    void whatADeputyDidIsNoLongerHisToReadWhenHisTimeIsOver() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String key = office.decision();
        long deputyship = office.name();
        office.complete(engine.task(key)).expect(204);
        office.story(office.deputy(), key).expect(200);
        office.runOut(deputyship);
        office.story(office.deputy(), key).expect(403);
        office.story(office.officer(), key).expect(200);
    }

    @Test
    void whatADeputyStillHeldGoesBackByItself() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String pool = engine.task(office.decision());
        String alone = office.alone();
        long deputyship = office.name();
        for (String task : List.of(pool, alone)) {
            engine.as(office.deputy())
                    .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", office.deputy()))
                    .expect(204);
        }
        office.runOut(deputyship);
        await().untilAsserted(() -> {
            assertThat(office.assignee(pool)).as("its group takes it up").isEqualTo("null");
            assertThat(office.assignee(alone)).as("nobody else could").isEqualTo(office.officer());
        });
        await().untilAsserted(() -> assertThat(office.rights(deputyship)).isZero());
    }

    @Test
    void inTasklistItIsTheSame() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        long deputyship = office.name();
        String key = office.decision();
        WebappsSession tasklist = WebappsSession.login(engine.baseUrl(), office.deputy());
        String list = "/camunda/api/engine/engine/default/task?processInstanceBusinessKey=" + key;
        assertThat(get(tasklist, list).each("id")).isEqualTo(engine.tasks(key));
        story(tasklist, key).expect(200);
        office.runOut(deputyship);
        assertThat(get(tasklist, list).each("id")).isEmpty();
        story(tasklist, key).expect(403);
    }

    private static Answer get(WebappsSession session, String path) {
        return session.get(path).expect(200);
    }

    private static Answer story(WebappsSession session, String key) {
        return session.get("/api/applications/" + key + "/story");
    }
}
