package id.mpp.engine.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.RunningEngine;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An absent officer and his deputy, whom no other test knows. */
record Office(RunningEngine engine, JdbcClient jdbc, String officer, String deputy) {

    static final String DESK = "petugas-dpmptsp";
    static final String HEAD = "kepala-dpmptsp";
    static final String TREASURER = "bendahara-dpmptsp";

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** The officer in one group, the deputy in another of the same agency. */
    static Office of(RunningEngine engine, JdbcClient jdbc, String officersGroup) {
        return new Office(
                engine,
                jdbc,
                newcomer(engine, "Hadi", "Teladan", officersGroup),
                newcomer(engine, "Ratna", "Laksana", TREASURER));
    }

    /** A login of its own. */
    static String newcomer(RunningEngine engine, String first, String last, String... groups) {
        String login = "uji." + UUID.randomUUID().toString().substring(0, 12);
        engine.as("admin")
                .post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile",
                                Map.of("id", login, "firstName", first, "lastName", last),
                                "credentials",
                                Map.of("password", "demo")))
                .expect(204);
        Stream.of(groups)
                .forEach(group -> engine.as("admin")
                        .put("/engine-rest/group/" + group + "/members/" + login, Map.of())
                        .expect(204));
        return login;
    }

    /** From now on, for an hour. */
    long name(String... services) {
        return engine.as(officer)
                .post("/api/deputyships", proposal(deputy, null, in(Duration.ofHours(1)), services))
                .expect(201)
                .json()
                .get("id")
                .longValue();
    }

    static Map<String, Object> proposal(String deputy, String from, String to, String... services) {
        return from == null
                ? Map.of("deputy", deputy, "to", to, "services", List.of(services))
                : Map.of("deputy", deputy, "from", from, "to", to, "services", List.of(services));
    }

    /** A minute of the MPP. */
    static String in(Duration time) {
        return LocalDateTime.now(ZONE).plus(time).withSecond(0).withNano(0).toString();
    }

    /** Moves the period as if time had gone on. */
    void pass(long deputyship, Duration time) {
        jdbc.sql("update mpp.deputyship set begins_at = begins_at - make_interval(secs => ?),"
                        + " ends_at = ends_at - make_interval(secs => ?) where id = ?")
                .params(time.toSeconds(), time.toSeconds(), deputyship)
                .update();
    }

    /** Has it end at this moment by itself. */
    void runOut(long deputyship) {
        jdbc.sql("update mpp.deputyship set ends_at = clock_timestamp() where id = ?")
                .param(deputyship)
                .update();
    }

    /** A case that waits for the head's decision, prepared by nobody of this office. */
    String decision() {
        String key = engine.start("layanan-berwaktu");
        engine.complete("petugas.dpmptsp", engine.task(key)).expect(204);
        return key;
    }

    /** Ids of the tasks of a case that the deputy finds in his list. */
    List<String> seen(String key) {
        return engine.as(deputy)
                .get("/engine-rest/task?processInstanceBusinessKey=" + key)
                .expect(200)
                .each("id");
    }

    Answer complete(String task) {
        return engine.complete(deputy, task, "keputusan", "setuju");
    }

    void assertSeen(String key) {
        assertThat(seen(key)).isEqualTo(engine.tasks(key)).isNotEmpty();
    }

    /** A task of the desk that was given to the officer, who is not of the desk, and to nobody else. */
    String alone() {
        String task = engine.task(engine.start("layanan-uji"));
        engine.as("admin")
                .post(
                        "/engine-rest/task/" + task + "/identity-links/delete",
                        Map.of("groupId", DESK, "type", "candidate"))
                .expect(204);
        engine.as("admin")
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", officer))
                .expect(204);
        return task;
    }

    Answer story(String login, String key) {
        return engine.as(login).get("/api/applications/" + key + "/story");
    }

    /** The line of the journal. */
    JsonNode approval(String key) {
        for (JsonNode line : engine.journal(key)) {
            if (line.get("milestone").asText().equals("approved")) {
                return line;
            }
        }
        throw new AssertionError("Not approved: " + key);
    }

    /** What Camunda's own log says beside his steps. */
    List<String> log(String login, String task) {
        return engine.as("admin")
                .get("/engine-rest/history/user-operation?userId=" + login + "&taskId=" + task)
                .expect(200)
                .each("annotation");
    }

    String assignee(String task) {
        return engine.as("admin")
                .get("/engine-rest/task/" + task)
                .expect(200)
                .json()
                .get("assignee")
                .asText();
    }

    /** How many its group holds. */
    int rights(long deputyship) {
        return jdbc.sql("select count(*) from act_ru_authorization where group_id_ = ?")
                .param(LentGroups.of(deputyship))
                .query(Integer.class)
                .single();
    }
}
