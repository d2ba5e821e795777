package id.mpp.workers.kit.engine;

import id.mpp.workers.fake.FakeEngine;
import java.time.Duration;

/** Gives tests the engine's interface at a fake engine. */
public final class TestEngineApi {

    private TestEngineApi() {}

    public static EngineApi at(FakeEngine engine) {
        return access(engine).api();
    }

    public static EngineAccess access(FakeEngine engine) {
        return new EngineAccess(
                new EngineProperties(engine.http().uri(), Duration.ofSeconds(2), Duration.ofSeconds(5)),
                new AgencyLogin("worker.contoh", "rahasia", null));
    }
}
