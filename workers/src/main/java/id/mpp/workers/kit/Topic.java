package id.mpp.workers.kit;

import java.time.Duration;
import java.util.List;

/**
 * One row of an agency's table of topics.
 *
 * @param name the topic as the diagrams write it, {@code agency-verb-noun}
 * @param sentence what the topic does, in one Indonesian sentence for designers and operators
 * @param handler the method that does it
 * @param retry the pauses between attempts; empty means the kit's own list
 */
public record Topic(String name, String sentence, Handler handler, List<Duration> retry) {

    public static Topic row(String name, String sentence, Handler handler) {
        return new Topic(name, sentence, handler, List.of());
    }

    public Topic withRetry(List<Duration> pauses) {
        return new Topic(name, sentence, handler, List.copyOf(pauses));
    }
}
