package id.mpp.engine.workers;

import java.util.List;
import java.util.Set;

/**
 * What a topic's contract says to people.
 *
 * @param sentence what is done there
 * @param outputs what comes back
 * @param inputs process variables that its worker reads
 */
public record TopicDescription(String topic, String sentence, List<Output> outputs, Set<String> inputs) {

    private static final String EVIDENCE = "json";

    /** The variable with the evidence for officers; a topic that brings one back is a verification. */
    public List<Output> evidence() {
        return outputs.stream().filter(output -> EVIDENCE.equals(output.type())).toList();
    }

    /** A variable that comes back; the meaning is its label. */
    public record Output(String name, String type, String meaning) {}
}
