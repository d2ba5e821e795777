package id.mpp.workers.kit;

import id.mpp.workers.fake.FakeEngine;

/** Gives tests of the agencies the engine's interface at a fake engine. */
public final class TestEngineApi {

    private TestEngineApi() {}

    public static EngineApi at(FakeEngine engine) {
        return new EngineApi(WorkerRig.engine(engine.http().uri()), new AgencyLogin("worker.contoh", "rahasia", null));
    }
}
