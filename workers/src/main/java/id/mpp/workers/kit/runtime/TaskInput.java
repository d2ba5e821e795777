package id.mpp.workers.kit.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.contract.Variable;
import id.mpp.workers.kit.engine.EngineApi;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.client.task.ExternalTask;

/** Reads the input record of a topic from the task's variables and the application's case record. */
final class TaskInput {

    private final EngineApi engine;

    TaskInput(EngineApi engine) {
        this.engine = engine;
    }

    /**
     * The record the handler is given.
     *
     * @throws NotRetryable when a value is missing or of another type; it names variable, task and expected type
     */
    <I extends Record> I read(Class<I> type, ExternalTask task) {
        List<Variable> variables = Variable.of(type);
        boolean needsRecord = variables.stream().anyMatch(variable -> !variable.isProcessVariable());
        JsonNode caseRecord = needsRecord ? engine.document(task.getBusinessKey()) : MissingNode.getInstance();
        Object[] values = variables.stream()
                .map(variable -> {
                    JsonNode value = variable.isProcessVariable()
                            ? TaskValue.of(task, variable.name())
                            : caseRecord.at("/" + variable.path().replace('.', '/'));
                    return new InputValue(variable, value, task).read();
                })
                .toArray();
        return construct(type, values);
    }

    private static <I extends Record> I construct(Class<I> type, Object[] values) {
        try {
            Class<?>[] parts = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<I> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " refused its values", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be constructed", e);
        }
    }
}
