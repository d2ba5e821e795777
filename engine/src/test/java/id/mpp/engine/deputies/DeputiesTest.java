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
class DeputiesTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    DeputiesTest(RunningEngine engine, JdbcClient jdbc) {
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
            JsonNode line = approval(key);
            assertThat(line.get("actor").asText()).isEqualTo(office.deputy());
            assertThat(line.get("actorName").asText()).isEqualTo("Ratna Laksana, mewakili Hadi Teladan");
            assertThat(story(office.officer(), key).expect(200).text())
                    .as("who was absent reads what was done in his name")
                    .contains("Ratna Laksana, mewakili Hadi Teladan");
            assertThat(log(office.deputy(), task))
                    .as("claim and completion in Camunda's log")
                    .isNotEmpty()
                    .containsOnly("Mewakili Hadi Teladan");
        }
    }

    /** Else it would plan the deputy's first list as if he had no rights, and compare each task with each of them. */
    @Test
    void theDatabaseKnowsOfManyNewRightsAtOnce() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        jdbc.sql("""
                        insert into act_ru_task (id_, rev_, name_, assignee_, suspension_state_)
                        select 'banyak-' || n, 1, 'Periksa', ?, 1 from generate_series(1, 700) n
                        """).param(office.officer()).update();
        try {
            String group = LentGroups.of(office.name());
            assertThat(expectedRightsOf(group)).isGreaterThan(350);
        } finally {
            jdbc.sql("delete from act_ru_task where id_ like 'banyak-%'").update();
        }
    }

    private int expectedRightsOf(String group) {
        String plan = jdbc.sql(
                        "explain (format json) select * from act_ru_authorization where group_id_ = '" + group + "'")
                .query(String.class)
                .single();
        return Integer.parseInt(plan.replaceAll("(?s).*?\"Plan Rows\": (\\d+).*", "$1"));
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
        story(office.deputy(), key).expect(200);
        office.runOut(deputyship);
        story(office.deputy(), key).expect(403);
        story(office.officer(), key).expect(200);
    }

    @Test
    void whatADeputyStillHeldGoesBackByItself() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String pool = engine.task(office.decision());
        String alone = alone(office);
        long deputyship = office.name();
        for (String task : List.of(pool, alone)) {
            engine.as(office.deputy())
                    .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", office.deputy()))
                    .expect(204);
        }
        office.runOut(deputyship);
        await().untilAsserted(() -> {
            assertThat(assignee(pool)).as("its group takes it up").isEqualTo("null");
            assertThat(assignee(alone)).as("nobody else could").isEqualTo(office.officer());
        });
        await().untilAsserted(
                        () -> assertThat(rights(LentGroups.of(deputyship))).isZero());
    }

    @Test
    void onlyTheNamedServicesAreLent() {
        Office office = Office.of(engine, jdbc, Office.DESK);
        String before = engine.start("layanan-berwaktu");
        office.name("layanan-berwaktu");
        String other = engine.start("layanan-uji");
        String same = engine.start("layanan-berwaktu");
        assertThat(office.seen(other)).isEmpty();
        story(office.deputy(), other).expect(403);
        office.assertSeen(before);
        office.assertSeen(same);
    }

    @Test
    void aServiceIsLentWithThePartsThatItCalls() {
        Office office = Office.of(engine, jdbc, Office.DESK);
        long deputyship = office.name("layanan-uji");
        jdbc.sql("update mpp.deputyship set services = '{layanan-hari-kerja}' where id = ?")
                .param(deputyship)
                .update();
        String key = engine.newKey();
        engine.as("admin")
                .post(
                        "/engine-rest/process-definition/key/layanan-hari-kerja/start",
                        Map.of("businessKey", key, "variables", Map.of("hari", Map.of("value", 3))))
                .expect(200);
        office.assertSeen(key);
        engine.complete(office.deputy(), engine.task(key)).expect(204);
        office.assertSeen(key);
        assertThat(engine.as("admin")
                        .get("/engine-rest/task/" + engine.task(key))
                        .expect(200)
                        .json()
                        .get("processDefinitionId")
                        .asText())
                .startsWith("tunggu-hari-kerja:");
    }

    @Test
    void aTaskThatIsTheOfficersAloneIsLentToo() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        office.name();
        String task = alone(office);
        engine.as(office.deputy()).get("/engine-rest/task/" + task).expect(200);
    }

    @Test
    void nothingElseOfTheOfficersRightsIsLent() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        engine.as("admin")
                .put("/engine-rest/group/manajer/members/" + office.officer(), Map.of())
                .expect(204);
        String strange = engine.start("layanan-lain");
        office.name();
        engine.as(office.officer()).get("/api/figures").expect(200);
        engine.as(office.deputy()).get("/api/figures").expect(403);
        story(office.officer(), strange).expect(200);
        story(office.deputy(), strange).expect(403);
        assertThat(office.seen(strange)).isEmpty();
    }

    @Test
    void whoHasPreparedACaseDoesNotDecideItAsDeputy() {
        Office office = new Office(
                engine,
                jdbc,
                Office.newcomer(engine, "Hadi", "Teladan", Office.HEAD),
                Office.newcomer(engine, "Sari", "Contoh", Office.DESK));
        office.name();
        String key = engine.start("layanan-berwaktu");
        engine.complete(office.deputy(), engine.task(key)).expect(204);
        String task = engine.task(key);
        for (Answer answer : List.of(engine.claim(office.deputy(), task), office.complete(task))) {
            assertThat(answer.expect(403).json().get("message").asText())
                    .contains(
                            "Anda sendiri sudah mengerjakan langkah lain pada permohonan " + key,
                            "sebagai wakil Hadi Teladan",
                            "Serahkan kepada petugas lain");
        }
        assertThat(engine.milestones(key)).doesNotContain("approved");
        assertThat(assignee(task)).isEqualTo("null");
    }

    @Test
    void stepsOfTheSameOfficerAreNoSecondPairOfEyes() {
        Office office = new Office(
                engine,
                jdbc,
                Office.newcomer(engine, "Hadi", "Teladan", Office.DESK, Office.HEAD),
                Office.newcomer(engine, "Ratna", "Laksana", Office.TREASURER));
        office.name();
        String key = engine.start("layanan-berwaktu");
        engine.complete(office.deputy(), engine.task(key)).expect(204);
        office.complete(engine.task(key)).expect(204);
        assertThat(engine.milestones(key)).contains("approved");
    }

    @Test
    void whoCouldDoItHimselfActsInHisOwnName() {
        Office office = new Office(
                engine,
                jdbc,
                Office.newcomer(engine, "Hadi", "Teladan", Office.HEAD),
                Office.newcomer(engine, "Lia", "Misal", Office.HEAD));
        office.name();
        String key = office.decision();
        String task = engine.task(key);
        engine.claim(office.deputy(), task).expect(204);
        office.complete(task).expect(204);
        assertThat(approval(key).get("actorName").asText()).isEqualTo("Lia Misal");
        assertThat(log(office.deputy(), task)).containsOnly("null");
    }

    @Test
    void aDeputyKeepsNothingForHimselfAndPassesNothingOn() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String third = Office.newcomer(engine, "Joko", "Misal", Office.TREASURER);
        office.name();
        String task = engine.task(office.decision());
        String path = "/engine-rest/task/" + task;
        for (Map<String, String> link : List.of(
                Map.of("userId", office.deputy(), "type", "candidate"),
                Map.of("userId", office.deputy(), "type", "owner"))) {
            assertThat(engine.as(office.deputy())
                            .post(path + "/identity-links", link)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(engine.as(office.deputy())
                        .post(path + "/assignee", Map.of("userId", third))
                        .expect(403)
                        .text())
                .contains("tidak dapat menyerahkan tugas ini kepada orang lain");
        engine.claim(office.deputy(), task).expect(204);
        assertThat(engine.as(office.deputy())
                        .post(path + "/delegate", Map.of("userId", third))
                        .status())
                .isEqualTo(403);
        assertThat(assignee(task)).isEqualTo(office.deputy());
        assertThat(jdbc.sql("select count(*) from act_ru_authorization where user_id_ in (?, ?) and resource_id_ = ?")
                        .params(office.deputy(), third, task)
                        .query(Integer.class)
                        .single())
                .isZero();
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

    /** A task of the desk that was given to the officer, who is not of the desk, and to nobody else. */
    private String alone(Office office) {
        String task = engine.task(engine.start("layanan-uji"));
        engine.as("admin")
                .post(
                        "/engine-rest/task/" + task + "/identity-links/delete",
                        Map.of("groupId", Office.DESK, "type", "candidate"))
                .expect(204);
        engine.as("admin")
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", office.officer()))
                .expect(204);
        return task;
    }

    private Answer story(String login, String key) {
        return engine.as(login).get("/api/applications/" + key + "/story");
    }

    private JsonNode approval(String key) {
        for (JsonNode line : engine.journal(key)) {
            if (line.get("milestone").asText().equals("approved")) {
                return line;
            }
        }
        throw new AssertionError("Not approved: " + key);
    }

    private List<String> log(String login, String task) {
        return engine.as("admin")
                .get("/engine-rest/history/user-operation?userId=" + login + "&taskId=" + task)
                .expect(200)
                .each("annotation");
    }

    private String assignee(String task) {
        return engine.as("admin")
                .get("/engine-rest/task/" + task)
                .expect(200)
                .json()
                .get("assignee")
                .asText();
    }

    private int rights(String group) {
        return jdbc.sql("select count(*) from act_ru_authorization where group_id_ = ?")
                .param(group)
                .query(Integer.class)
                .single();
    }
}
