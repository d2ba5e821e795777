package id.mpp.workers.kit.contract;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at all rows before anything is fetched: what is wrong stops the start, each in a sentence. */
public final class TopicCheck {

    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+){2,}";
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Set<String> cycles;

    /** Knows the names of the back-off cycles that there are. */
    public TopicCheck(Set<String> cycles) {
        this.cycles = cycles;
    }

    /**
     * Lets good rows pass.
     *
     * @throws InvalidTopics with one sentence for each thing that is wrong
     */
    public void check(List<Agency> agencies) {
        List<String> wrong = Stream.concat(
                        duplicates(agencies),
                        agencies.stream()
                                .flatMap(agency -> agency.topics().stream()
                                        .flatMap(topic -> Stream.concat(row(agency, topic), variables(topic))
                                                .map(what -> "Topik " + topic.name() + " " + what))))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidTopics(wrong);
        }
    }

    private static Stream<String> duplicates(List<Agency> agencies) {
        return agencies.stream()
                .flatMap(agency -> agency.topics().stream())
                .collect(Collectors.groupingBy(Topic::name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> "Topik " + entry.getKey() + " didaftarkan " + entry.getValue()
                        + " kali; satu nama hanya untuk satu baris.");
    }

    private Stream<String> row(Agency agency, Topic<?, ?> topic) {
        return Stream.of(
                        complaint(
                                !topic.name().matches(NAME) || !topic.agency().equals(agency.name()),
                                "harus bernama " + agency.name() + "-kerja-benda: huruf kecil dan tanda hubung."),
                        complaint(topic.sentence().isBlank(), "belum punya kalimat penjelasan untuk perancang."),
                        complaint(topic.version() < 1, "harus bernomor versi 1 atau lebih."),
                        complaint(!cycles.contains(topic.retry()), unknownCycle(topic)),
                        errors(topic))
                .flatMap(complaints -> complaints);
    }

    private String unknownCycle(Topic<?, ?> topic) {
        return "memakai siklus percobaan \"" + topic.retry() + "\" yang tidak ada pada mpp.workers.retry; yang ada: "
                + String.join(", ", cycles) + ".";
    }

    private static Stream<String> errors(Topic<?, ?> topic) {
        return topic.errors().stream()
                .filter(error -> !error.code().matches(CODE) || error.meaning().isBlank())
                .map(error -> "memakai kode galat \"" + error.code()
                        + "\" tanpa arti, atau kodenya bukan huruf kecil dan tanda hubung.");
    }

    private static Stream<String> variables(Topic<?, ?> topic) {
        return Stream.of(topic.input(), topic.output())
                .flatMap(record -> Variable.of(record).stream())
                .flatMap(variable -> Stream.of(
                                complaint(
                                        variable.meaning().isBlank(),
                                        "belum menjelaskan variabel \"" + variable.name() + "\"; tambahkan @Meaning."),
                                complaint(
                                        VariableType.of(variable.javaType()).isEmpty(),
                                        "memakai variabel \"" + variable.name() + "\" bertipe "
                                                + variable.javaType().getTypeName()
                                                + " yang tidak dikenal; yang dikenal: " + VariableType.known() + "."))
                        .flatMap(complaints -> complaints));
    }

    private static Stream<String> complaint(boolean wrong, String sentence) {
        return wrong ? Stream.of(sentence) : Stream.empty();
    }
}
