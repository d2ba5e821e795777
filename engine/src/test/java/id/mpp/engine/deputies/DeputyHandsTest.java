package id.mpp.engine.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In whose name a deputy acts, and what he must not take into his hands. */
@EngineTest
class DeputyHandsTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    DeputyHandsTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
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
        assertThat(office.assignee(task)).isEqualTo("null");
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
        assertThat(office.approval(key).get("actorName").asText()).isEqualTo("Lia Misal");
        assertThat(office.log(office.deputy(), task)).containsOnly("null");
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
        assertThat(office.assignee(task)).isEqualTo(office.deputy());
        assertThat(jdbc.sql("select count(*) from act_ru_authorization where user_id_ in (?, ?) and resource_id_ = ?")
                        .params(office.deputy(), third, task)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
