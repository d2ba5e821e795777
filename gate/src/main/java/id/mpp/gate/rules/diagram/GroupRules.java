package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The groups of officers that diagrams name are groups that exist. */
public final class GroupRules {

    public static final List<Rule> ALL =
            List.of(new Rule("every group is one of the officers' groups", GroupRules::known).needing(Part.GROUPS));

    private GroupRules() {}

    private static Stream<Finding> known(ServiceFolder service) {
        return service.elements(UserTask.class).stream().flatMap(task -> unknown(service, task));
    }

    private static Stream<Finding> unknown(ServiceFolder service, UserTask task) {
        return Extensions.attribute(task, "candidateGroups")
                .flatMap(groups -> Arrays.stream(groups.split(",")))
                .map(String::strip)
                .filter(group -> !Expressions.isOne(group)
                        && !service.project().groups().ids().contains(group))
                .map(group -> new Finding(
                        service.modelFile(),
                        task.getId(),
                        "kelompok petugas \"" + group + "\" tidak ada",
                        "Pakai salah satu: "
                                + String.join(", ", service.project().groups().ids())
                                + ", atau tambahkan di processes/.camunda/groups.json"));
    }
}
