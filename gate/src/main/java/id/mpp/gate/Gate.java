package id.mpp.gate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The one validator of services: what it lets through can be deployed. */
public final class Gate {

    static final List<Rule> RULES = Stream.of(
                    NamingRules.ALL,
                    StartRules.ALL,
                    StartFormRules.ALL,
                    RecordRules.ALL,
                    ExecutionRules.ALL,
                    TopicRules.ALL,
                    NoCodeRules.ALL,
                    MilestoneRules.ALL,
                    LimitRules.ALL,
                    MessageRules.ALL,
                    LayoutRules.ALL,
                    ReadmeRules.ALL,
                    FormRules.ALL,
                    FormFieldRules.ALL,
                    FormAnswerRules.ALL)
            .flatMap(Collection::stream)
            .toList();

    private Gate() {}

    /** All that has to be corrected, sorted by file; {@code root} holds {@code processes} and {@code forms}. */
    public static List<Finding> check(Path root) {
        Topics topics = Topics.in(root);
        return Stream.concat(
                        topics.unreadable().stream(),
                        services(root).stream()
                                .map(name -> new ServiceReader(root, name).read(topics))
                                .flatMap(Gate::check))
                .sorted()
                .toList();
    }

    /** The names of the services that {@link #check} looks at. */
    public static List<String> services(Path root) {
        return Folder.of(root.resolve("processes")).folders().stream()
                .filter(folder ->
                        !folder.files(".bpmn").isEmpty() || folder.files().contains(ServiceReader.SETTINGS))
                .map(Folder::name)
                .toList();
    }

    private static Stream<Finding> check(ServiceFolder service) {
        return Stream.concat(service.unreadable().stream(), RULES.stream().flatMap(rule -> rule.findings(service)))
                .map(finding -> finding.named(service.nameOf(finding)));
    }
}
