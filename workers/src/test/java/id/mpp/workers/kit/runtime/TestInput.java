package id.mpp.workers.kit.runtime;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.kit.engine.TestEngineApi;
import org.camunda.bpm.client.task.ExternalTask;

/** Gives tests of the agencies the input record that the kit would read from the case record of a fake engine. */
public final class TestInput {

    private TestInput() {}

    public static <I extends Record> I of(FakeEngine engine, String businessKey, Class<I> type) {
        ExternalTask task = mock(ExternalTask.class);
        when(task.getBusinessKey()).thenReturn(businessKey);
        return new TaskInput(TestEngineApi.at(engine)).read(type, task);
    }
}
