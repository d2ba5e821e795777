package id.mpp.workers.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A row of the table while it is written; every part but name, sentence and handler has a default. */
public record TopicRow(
        String name, int version, String sentence, List<ErrorCode> errors, Duration limit, String retry) {

    /** Raise it when inputs, outputs or error codes change. */
    public TopicRow version(int number) {
        return new TopicRow(name, number, sentence, errors, limit, retry);
    }

    /** A BPMN error the handler may throw, and what it means to the designer. */
    public TopicRow fails(String code, String meaning) {
        List<ErrorCode> more = new ArrayList<>(errors);
        more.add(new ErrorCode(code, meaning));
        return new TopicRow(name, version, sentence, List.copyOf(more), limit, retry);
    }

    /** How long one run may take; five minutes unless said. */
    public TopicRow limit(Duration longest) {
        return new TopicRow(name, version, sentence, errors, longest, retry);
    }

    /** The back-off cycle, {@code standard} unless said. */
    public TopicRow retry(String cycle) {
        return new TopicRow(name, version, sentence, errors, limit, cycle);
    }

    /** The method that does the work, with the records it takes and returns. */
    public <I extends Record, O extends Record> Topic<I, O> handledBy(
            Class<I> input, Class<O> output, Handler<I, O> handler) {
        return new Topic<>(name, version, sentence, input, output, errors, limit, retry, handler);
    }
}
