package id.mpp.gate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The groups of officers that diagrams name are groups that exist. */
final class GroupRules {

    static final List<Rule> ALL =
            List.of(new Rule("every group is one of the officers' groups", GroupRules::known).needing(Part.GROUPS));

    private GroupRules() {}

    private static Stream<Finding> known(ServiceFolder service) {
        return Stream.concat(
                service.elements(UserTask.class).stream().flatMap(task -> unknown(service, task, "candidateGroups")),
                service.elements(Process.class).stream()
                        .flatMap(process -> unknown(service, process, "candidateStarterGroups")));
    }

    private static Stream<Finding> unknown(ServiceFolder service, ModelElementInstance element, String attribute) {
        return Extensions.attribute(element, attribute)
                .flatMap(groups -> Arrays.stream(groups.split(",")))
                .map(String::strip)
                .filter(group -> !Expressions.isOne(group)
                        && !service.project().groups().ids().contains(group))
                .map(group -> new Finding(
                        service.modelFile(),
                        element.getAttributeValue("id"),
                        "kelompok petugas \"" + group + "\" tidak ada",
                        "Pakai salah satu: "
                                + String.join(", ", service.project().groups().ids())
                                + ", atau tambahkan di processes/.camunda/groups.json"));
    }
}
