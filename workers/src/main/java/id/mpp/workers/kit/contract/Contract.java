package id.mpp.workers.kit.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.ErrorCode;
import id.mpp.workers.kit.Topic;
import java.util.List;

/**
 * What an agency's topics promise, in the form that machines read: the engine (who may read and write which variable),
 * the checks of diagrams, and other agencies' teams. Its format is described in {@code processes/README.md}.
 *
 * @param agency the agency
 * @param topics its topics
 */
record Contract(String agency, List<Entry> topics) {

    static Contract of(Agency agency) {
        return new Contract(
                agency.name(), agency.topics().stream().map(Entry::of).toList());
    }

    /** One topic. */
    record Entry(
            String topic,
            int version,
            String sentence,
            List<Field> record,
            List<Field> inputs,
            List<Field> outputs,
            List<ErrorCode> errors,
            String limit,
            String retry) {

        static Entry of(Topic<?, ?> topic) {
            return new Entry(
                    topic.name(),
                    topic.version(),
                    topic.sentence(),
                    fields(topic.input(), false),
                    fields(topic.input(), true),
                    fields(topic.output(), true),
                    topic.errors(),
                    topic.limit().toString(),
                    topic.retry());
        }

        private static List<Field> fields(Class<? extends Record> record, boolean processVariables) {
            return Variable.of(record).stream()
                    .filter(variable -> variable.isProcessVariable() == processVariables)
                    .map(Field::of)
                    .toList();
        }
    }

    /** A process variable ({@code name}) or a field of the case record ({@code path}). */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Field(String name, String path, String type, boolean required, List<String> choices, String meaning) {

        static Field of(Variable variable) {
            return new Field(
                    variable.isProcessVariable() ? variable.name() : "",
                    variable.path(),
                    variable.type().word(),
                    variable.required(),
                    variable.choices(),
                    variable.meaning());
        }
    }
}
