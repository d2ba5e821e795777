package id.mpp.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineProcess;
import id.mpp.engine.RunningEngine;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock over cuts of power: nothing of it lives in memory. */
class RestartTest {

    @TempDir
    Path folder;

    private String key;
    private JsonNode clock;
    private String timer;

    @Test
    void aKilledEngineBetweenPauseAndResumptionChangesNothing() {
        runUntilKilled(engine -> {
            TimedCase timed = TimedCase.complete(engine, "99001");
            key = timed.key();
            assertThat(timed.dueOfTimer("BatasOtomatis")).doesNotStartWith("9999");
            timed.decide("tanya").expect(204);
            remember(timed);
            assertThat(timer).startsWith("9999-12-31");
        });
        runUntilKilled(engine -> {
            TimedCase timed = new TimedCase(engine, key);
            assertSame(timed);
            timed.answer();
            remember(timed);
            assertThat(timer).doesNotStartWith("9999");
            assertThat(timed.dueOfTask().asText()).isEqualTo(timer);
        });
        run(engine -> {
            TimedCase timed = new TimedCase(engine, key);
            assertSame(timed);
            assertThat(timed.dueOfTask().asText()).isEqualTo(timer);
        });
    }

    private void remember(TimedCase timed) {
        clock = timed.clock();
        timer = timed.dueOfTimer("BatasOtomatis");
    }

    private void assertSame(TimedCase timed) {
        assertThat(timed.clock()).isEqualTo(clock);
        assertThat(timed.dueOfTimer("BatasOtomatis")).isEqualTo(timer);
    }

    private void run(Consumer<RunningEngine> steps) {
        try (EngineProcess process = EngineProcess.start(folder)) {
            steps.accept(process.engine());
        }
    }

    private void runUntilKilled(Consumer<RunningEngine> steps) {
        try (EngineProcess process = EngineProcess.start(folder)) {
            steps.accept(process.engine());
            process.kill();
        }
    }
}
