package id.mpp.engine.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a deputy may do for the absent officer is his tasks, and none of his other rights. */
@EngineTest
class LendingTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    LendingTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void onlyTheNamedServicesAreLent() {
        Office office = Office.of(engine, jdbc, Office.DESK);
        String before = engine.start("layanan-berwaktu");
        office.name("layanan-berwaktu");
        String other = engine.start("layanan-uji");
        String same = engine.start("layanan-berwaktu");
        assertThat(office.seen(other)).isEmpty();
        office.story(office.deputy(), other).expect(403);
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
        String task = office.alone();
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
        office.story(office.officer(), strange).expect(200);
        office.story(office.deputy(), strange).expect(403);
        assertThat(office.seen(strange)).isEmpty();
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
}
