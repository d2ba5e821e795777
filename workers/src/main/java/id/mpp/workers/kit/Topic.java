package id.mpp.workers.kit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One row of an agency's table of topics; the subscription, the variables fetched, their validation, the element
 * template and the contract all come from it.
 *
 * @param name the topic as the diagrams write it, {@code agency-verb-noun}
 * @param version raised when inputs, outputs or error codes change, so that Modeler offers the newer template
 * @param sentence what the topic does, in one Indonesian sentence for designers and operators
 * @param input what the handler is given; see {@link Meaning} and {@link FromRecord}
 * @param output the process variables the handler writes
 * @param errors the BPMN errors the handler may throw as {@link BusinessError}
 * @param limit how long one run may take before it is interrupted and tried again
 * @param retry name of the back-off cycle, {@code mpp.workers.retry.<name>}
 * @param handler the method that does the work
 */
public record Topic<I extends Record, O extends Record>(
        String name,
        int version,
        String sentence,
        Class<I> input,
        Class<O> output,
        List<ErrorCode> errors,
        Duration limit,
        String retry,
        Handler<I, O> handler) {

    /** Begins a row: name and sentence; it ends with {@link TopicRow#handledBy}. */
    public static TopicRow topic(String name, String sentence) {
        return new TopicRow(name, 1, sentence, List.of(), Duration.ofMinutes(5), "standard");
    }

    /** The agency part of the name. */
    public String agency() {
        return name.split("-", 2)[0];
    }

    /** The declared error of that code. */
    public Optional<ErrorCode> error(String code) {
        return errors.stream().filter(error -> error.code().equals(code)).findFirst();
    }
}
