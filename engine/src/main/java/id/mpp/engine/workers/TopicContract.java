package id.mpp.engine.workers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a worker may read and write on one topic; what is not listed is not allowed.
 *
 * @param record dotted paths of the case record that it may read
 * @param inputs process variables that it may read
 * @param outputs process variables that it may write
 * @param errors codes of BPMN errors that it may throw
 * @param description what it says to people
 */
record TopicContract(
        String topic,
        Set<String> record,
        Set<String> inputs,
        Set<String> outputs,
        Set<String> errors,
        TopicDescription description) {

    static TopicContract empty(String topic) {
        return new TopicContract(
                topic, Set.of(), Set.of(), Set.of(), Set.of(), new TopicDescription(topic, topic, List.of(), Set.of()));
    }

    /** A contract as it is written in a file; what it says beyond these lines is for designers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            String topic,
            String sentence,
            List<Line> record,
            List<Line> inputs,
            List<Line> outputs,
            List<Line> errors) {

        TopicContract contract() {
            return new TopicContract(
                    text(topic),
                    texts(record, Line::path),
                    texts(inputs, Line::name),
                    texts(outputs, Line::name),
                    texts(errors, Line::code),
                    description());
        }

        private TopicDescription description() {
            List<Line> lines = outputs == null ? List.of() : outputs;
            return new TopicDescription(
                    topic,
                    sentence == null ? topic : sentence,
                    lines.stream().map(Line::output).toList(),
                    texts(inputs, Line::name));
        }

        private static Set<String> texts(List<Line> lines, Function<Line, String> part) {
            return lines == null
                    ? Set.of()
                    : lines.stream().map(part).map(Row::text).collect(Collectors.toUnmodifiableSet());
        }

        private static String text(String value) {
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException("a topic, path, name or code is missing");
            }
            return value;
        }
    }

    /** One line of a contract: a path of the record, the name of a variable or the code of an error. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String path, String name, String code, String type, String meaning) {

        private TopicDescription.Output output() {
            return new TopicDescription.Output(name, type, meaning == null ? name : meaning);
        }
    }
}
