package id.mpp.gate;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.data.DataFlowRules;
import id.mpp.gate.rules.data.DateColumnRules;
import id.mpp.gate.rules.data.DecisionRules;
import id.mpp.gate.rules.data.FormAnswerRules;
import id.mpp.gate.rules.data.FormFieldRules;
import id.mpp.gate.rules.data.FormRules;
import id.mpp.gate.rules.data.StartFormRules;
import id.mpp.gate.rules.data.TableHabitRules;
import id.mpp.gate.rules.data.TableRules;
import id.mpp.gate.rules.diagram.ConditionRules;
import id.mpp.gate.rules.diagram.EngineRules;
import id.mpp.gate.rules.diagram.ErrorRules;
import id.mpp.gate.rules.diagram.ExecutionRules;
import id.mpp.gate.rules.diagram.GroupRules;
import id.mpp.gate.rules.diagram.LayoutRules;
import id.mpp.gate.rules.diagram.LimitRules;
import id.mpp.gate.rules.diagram.MessageRules;
import id.mpp.gate.rules.diagram.MilestoneRules;
import id.mpp.gate.rules.diagram.NamingRules;
import id.mpp.gate.rules.diagram.NoCodeRules;
import id.mpp.gate.rules.diagram.StartRules;
import id.mpp.gate.rules.diagram.TopicRules;
import id.mpp.gate.rules.diagram.WorkingDayRules;
import id.mpp.gate.rules.service.CallRules;
import id.mpp.gate.rules.service.CallValueRules;
import id.mpp.gate.rules.service.ContractDataRules;
import id.mpp.gate.rules.service.ContractRules;
import id.mpp.gate.rules.service.FileRules;
import id.mpp.gate.rules.service.LetterLanguageRules;
import id.mpp.gate.rules.service.LetterRules;
import id.mpp.gate.rules.service.ReadmeRules;
import id.mpp.gate.rules.service.ReasonRules;
import id.mpp.gate.rules.service.RecordRules;
import id.mpp.gate.rules.service.StandardRules;
import id.mpp.gate.rules.service.TemplateRules;
import id.mpp.gate.rules.service.TraceRules;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The one validator of services: what it lets through can be deployed. */
public final class Gate {

    static final List<Rule> RULES = Stream.of(
                    NamingRules.ALL,
                    StartRules.ALL,
                    StartFormRules.ALL,
                    ContractRules.ALL,
                    ContractDataRules.ALL,
                    CallRules.ALL,
                    CallValueRules.ALL,
                    StandardRules.ALL,
                    ReasonRules.ALL,
                    RecordRules.ALL,
                    ExecutionRules.ALL,
                    ConditionRules.ALL,
                    TopicRules.ALL,
                    NoCodeRules.ALL,
                    ErrorRules.ALL,
                    GroupRules.ALL,
                    DecisionRules.ALL,
                    TableRules.ALL,
                    TableHabitRules.ALL,
                    DateColumnRules.ALL,
                    DataFlowRules.ALL,
                    MilestoneRules.ALL,
                    LimitRules.ALL,
                    WorkingDayRules.ALL,
                    MessageRules.ALL,
                    EngineRules.ALL,
                    TemplateRules.ALL,
                    FileRules.ALL,
                    LayoutRules.ALL,
                    ReadmeRules.ALL,
                    TraceRules.ALL,
                    LetterRules.ALL,
                    LetterLanguageRules.ALL,
                    FormRules.ALL,
                    FormFieldRules.ALL,
                    FormAnswerRules.ALL)
            .flatMap(Collection::stream)
            .toList();

    private Gate() {}

    /** All that has to be corrected, sorted by file; {@code root} holds {@code processes} and {@code forms}. */
    public static List<Finding> check(Path root) {
        return check(Project.in(root));
    }

    static List<Finding> check(Project project) {
        Stream<Finding> shared = Stream.concat(project.unreadable(), FileRules.homeless(project));
        Stream<Finding> own = project.services().stream().flatMap(service -> check(service, rule -> true));
        return Stream.concat(shared, own).sorted().toList();
    }

    /**
     * What keeps one service from being deployed: as {@link #check}, without the rules about README, picture and tests, which
     * the engine does not get. The other services below {@code root} are there to be referred to.
     */
    public static List<Finding> checkDeployment(Path root, String service) {
        Project project = Project.in(root);
        Stream<Finding> own =
                project.service(service).stream().flatMap(folder -> check(folder, rule -> !rule.isAboutPapers()));
        return Stream.concat(project.unreadable(), own).sorted().toList();
    }

    /** The names of the services that {@link #check} looks at. */
    public static List<String> services(Path root) {
        return Project.names(root);
    }

    private static Stream<Finding> check(ServiceFolder service, Predicate<Rule> isAsked) {
        return Stream.concat(
                        service.unreadable().stream(),
                        RULES.stream().filter(isAsked).flatMap(rule -> rule.findings(service)))
                .map(finding -> finding.named(service.nameOf(finding)));
    }
}
