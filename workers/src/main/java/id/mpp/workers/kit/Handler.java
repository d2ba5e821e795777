package id.mpp.workers.kit;

/**
 * What one topic does. Returning means done; {@link BusinessError} is an outcome the diagram draws; {@link NotRetryable}
 * gives up; anything else thrown is tried again.
 */
@FunctionalInterface
public interface Handler<I extends Record, O extends Record> {

    O handle(Job job, I input) throws Exception;
}
