package id.mpp.engine.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens at the very moment in which a deputyship begins or ends. */
@EngineTest
class DeputyRacesTest {

    private static final int TASKS = 8;

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    DeputyRacesTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @RepeatedTest(3)
    void aDecisionAtTheEndCountsWholeOrNotAtAll() throws Exception {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        long deputyship = office.name();
        List<String> keys =
                IntStream.range(0, TASKS).mapToObj(i -> office.decision()).toList();
        List<String> tasks = keys.stream().map(engine::task).toList();
        List<Callable<Answer>> steps = new ArrayList<>();
        tasks.forEach(task -> steps.add(() -> office.complete(task)));
        steps.add(TASKS / 2, () -> engine.as(office.officer()).post("/api/deputyships/" + deputyship + "/end", ""));
        List<Answer> answers = new ArrayList<>(AtOnce.run(steps));
        answers.remove(TASKS / 2).expect(200);

        Instant end = ended(deputyship);
        for (int i = 0; i < TASKS; i++) {
            boolean isDone = answers.get(i).status() == 204;
            assertThat(isDone || answers.get(i).status() == 403)
                    .as(answers.get(i).text())
                    .isTrue();
            assertThat(engine.milestones(keys.get(i)).contains("approved")).isEqualTo(isDone);
            assertThat(acts(tasks.get(i))).hasSize(isDone ? 1 : 0).allMatch(at -> at.isBefore(end));
        }
        assertThat(office.complete(engine.task(office.decision())).status()).isEqualTo(403);
    }

    @Test
    void aTaskThatIsMadeWhileADeputyIsNamedIsLentToo() throws Exception {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        List<String> keys = IntStream.range(0, TASKS)
                .mapToObj(i -> engine.start("layanan-berwaktu"))
                .toList();
        List<Callable<Object>> steps = Stream.concat(
                        keys.stream()
                                .<Callable<Object>>map(key -> () -> engine.complete("petugas.dpmptsp", engine.task(key))
                                        .expect(204)),
                        Stream.<Callable<Object>>of(office::name))
                .toList();
        AtOnce.run(steps);
        keys.forEach(office::assertSeen);
    }

    @Test
    void ofTwoDeputiesNamedAtOnceOneIsRefused() throws Exception {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String to = Office.in(Duration.ofHours(1));
        List<String> deputies = List.of(office.deputy(), Office.newcomer(engine, "Joko", "Misal", Office.TREASURER));
        List<Answer> answers = AtOnce.run(deputies.stream()
                .<Callable<Answer>>map(deputy ->
                        () -> engine.as(office.officer()).post("/api/deputyships", Office.proposal(deputy, null, to)))
                .toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    private Instant ended(long deputyship) {
        return jdbc.sql("select ended_at from mpp.deputyship where id = ?")
                .param(deputyship)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private List<Instant> acts(String task) {
        return jdbc.sql("select at from mpp.deputy_act where task_id = ?")
                .param(task)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }
}
