package id.mpp.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.TimeMachine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;

/** Officer and timer reach the limit at the same moment, again and again. */
@EngineTest
class RaceTest {

    private static final int RACES = Boolean.getBoolean("mpp.long") ? 1_000 : 60;

    /** Officers come over HTTP: with a head start of up to fifty milliseconds they win now and then on a busy machine, too. */
    private static final Duration HEAD_START = Duration.ofMillis(5);

    private static final int STARTS = 11;
    private static final List<String> DECISIONS = List.of("approved", "refused", "deemed");

    private final RunningEngine engine;
    private final TimeMachine time;
    private final ManagementService management;

    RaceTest(RunningEngine engine, TimeMachine time, ManagementService management) {
        this.engine = engine;
        this.time = time;
        this.management = management;
    }

    @Test
    void eachCaseHasExactlyOneDecisionWhoeverIsFaster() throws Exception {
        int officers = 0;
        for (int i = 0; i < RACES; i++) {
            TimedCase timed = TimedCase.complete(engine, "99001");
            String task = engine.task(timed.key());
            String timer = timed.timerId("BatasOtomatis");
            time.backUnnoticed(timed.key(), Duration.ofDays(40));
            String decision = i % 2 == 0 ? "setuju" : "tolak";

            long headStart = i % STARTS * HEAD_START.toNanos();
            List<Answer> results = AtOnce.run(List.of(
                    () -> {
                        LockSupport.parkNanos(headStart);
                        return fire(timer);
                    },
                    () -> engine.complete("kepala.dpmptsp", task, "keputusan", decision)));

            boolean officerWon = results.get(1).status() == 204;
            if (!officerWon) {
                assertThat(results.get(1).status()).isEqualTo(409);
                assertThat(results.get(1).json().get("message").asText())
                        .startsWith("Permohonan " + timed.key()
                                + " sudah dikabulkan otomatis karena batas waktunya berakhir")
                        .endsWith("Keputusan Anda tidak dicatat.");
            }
            assertThat(engine.milestones(timed.key()).stream().filter(DECISIONS::contains))
                    .as("race %d, timer and officer answered %s", i, results)
                    .containsExactly(officerWon ? (i % 2 == 0 ? "approved" : "refused") : "deemed");
            assertThat(engine.processes(timed.key())).isZero();
            officers += officerWon ? 1 : 0;
        }
        assertThat(officers).as("races won by officers").isBetween(1, RACES - 1);
    }

    /** As the job executor does, which tries again when it has lost. */
    private Answer fire(String timer) {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                management.executeJob(timer);
                return new Answer(204, "");
            } catch (RuntimeException lost) {
                if (management.createJobQuery().jobId(timer).count() == 0) {
                    return new Answer(404, "");
                }
            }
        }
        return new Answer(500, "");
    }
}
