package id.mpp.workers.kit.runtime;

import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.Topic;

/** Lets tests of an agency run its topics through the whole kit at a fake engine. */
public final class TestAgency implements AutoCloseable {

    private final FakeEngine engine;
    private final WorkerRig rig;

    private TestAgency(FakeEngine engine, WorkerRig rig) {
        this.engine = engine;
        this.rig = rig;
    }

    public static TestAgency at(FakeEngine engine, Agency agency) {
        return new TestAgency(
                engine,
                new WorkerRig(engine, WorkerRig.settings(2), agency.topics().toArray(Topic<?, ?>[]::new)));
    }

    /** Waits for what the engine is told about a task: complete, failure, bpmnError. */
    public String report(String task, String kind) {
        return await().until(() -> engine.reports(task, kind), calls -> !calls.isEmpty())
                .get(0)
                .body();
    }

    @Override
    public void close() {
        rig.close();
    }
}
