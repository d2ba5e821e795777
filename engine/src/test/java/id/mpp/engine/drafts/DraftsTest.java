package id.mpp.engine.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an officer has typed outlives page and session, is his alone, and goes with the task. */
@EngineTest
class DraftsTest {

    private static final String CLERK = "petugas.dpmptsp";

    private final RunningEngine engine;
    private final JdbcClient jdbc;
    private String task;
    private String key;

    DraftsTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        key = engine.start("layanan-berwaktu");
        task = engine.task(key);
    }

    @Test
    void whatWasTypedLastComesBack() {
        engine.claim(CLERK, task).expect(204);
        assertThat(read(CLERK).expect(200).json().toString()).startsWith("{\"answers\":{},\"savedAt\":null,");
        save(CLERK, "satu").expect(200);
        JsonNode saved = save(CLERK, "dua").expect(200).json();
        JsonNode draft = read(CLERK).expect(200).json();
        assertThat(draft.at("/answers/catatan").asText()).isEqualTo("dua");
        assertThat(draft.get("savedAt")).isEqualTo(saved.get("savedAt"));
    }

    @Test
    void eachOfficerHasHisOwn() {
        engine.claim(CLERK, task).expect(204);
        save(CLERK, "dari Sari").expect(200);
        engine.as("admin")
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", "kepala.dpmptsp"))
                .expect(204);
        assertThat(read("kepala.dpmptsp").expect(200).json().get("answers")).isEmpty();
        save("kepala.dpmptsp", "dari Hadi").expect(200);
        engine.as("admin")
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", CLERK))
                .expect(204);
        assertThat(read(CLERK).json().at("/answers/catatan").asText()).isEqualTo("dari Sari");
    }

    @Test
    void onlyWhoHoldsTheTaskHasADraftOfIt() {
        save(CLERK, "belum diambil").expect(404);
        engine.claim(CLERK, task).expect(204);
        save(CLERK, "rahasia").expect(200);
        for (String other : new String[] {"petugas.dinkes", "manajer", "admin", "perancang", "worker.djp"}) {
            assertThat(read(other).expect(404).text()).doesNotContain("rahasia");
            save(other, "lain").expect(404);
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void itGoesWithTheTask() {
        engine.claim(CLERK, task).expect(204);
        save(CLERK, "selesai").expect(200);
        engine.complete(CLERK, task).expect(204);
        assertThat(rows()).isZero();
        save(CLERK, "terlambat").expect(404);
    }

    @Test
    void itGoesWithACaseThatIsEndedOtherwise() {
        engine.claim(CLERK, task).expect(204);
        save(CLERK, "batal").expect(200);
        engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .each("id")
                .forEach(process -> engine.as("admin")
                        .delete("/engine-rest/process-instance/" + process)
                        .expect(204));
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsNoDraftIsRefused() {
        engine.claim(CLERK, task).expect(204);
        engine.as(CLERK).put("/api/tasks/" + task + "/draft", "[1]").expect(400);
        save(CLERK, "x".repeat(200_001)).expect(413);
        assertThat(rows()).isZero();
    }

    private Answer save(String login, String note) {
        return engine.as(login).put("/api/tasks/" + task + "/draft", Map.of("catatan", note));
    }

    private Answer read(String login) {
        return engine.as(login).get("/api/tasks/" + task + "/draft");
    }

    private int rows() {
        return jdbc.sql("select count(*) from mpp.draft where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }
}
