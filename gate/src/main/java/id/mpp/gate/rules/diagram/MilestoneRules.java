package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.flow.WaitReads;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The milestones a model marks are ones the journal knows, on steps where it can record them. */
public final class MilestoneRules {

    public static final Set<String> ALLOWED = Set.of(
            "received",
            "validation",
            "complete",
            "incomplete",
            "paused",
            "resumed",
            "stopped",
            "restarted",
            "inspection",
            "recommended",
            "not-recommended",
            "approved",
            "refused",
            "issued",
            "deemed",
            "issued-by-oss",
            "revoked",
            "cancelled",
            "updated",
            "signed",
            "routed",
            "closed",
            "billed",
            "paid",
            "voided",
            "consulted",
            "fee-set",
            "fee-set-by-oss",
            "issued-provisionally",
            "fulfilled",
            "admonished",
            "frozen",
            "withdrawn",
            "reminded",
            "expired");
    private static final Set<String> PROPERTIES =
            Set.of("mpp.milestone", "mpp.note", "mpp.noteRequired", "mpp.wait", "mpp.limit", WaitReads.PROPERTY);

    public static final List<Rule> ALL = List.of(
            new Rule("milestones come from the list and stand on events or user tasks", MilestoneRules::milestones),
            new Rule("milestone properties are spelt right and belong to a milestone", MilestoneRules::properties),
            new Rule("a wait for the applicant is held in one of the two ways OSS knows", MilestoneRules::waits));

    private MilestoneRules() {}

    private static Stream<Finding> milestones(ServiceFolder service) {
        return marked(service)
                .flatMap(node -> Stream.concat(
                        Arrays.stream(Extensions.properties(node)
                                        .getOrDefault("mpp.milestone", "")
                                        .split(","))
                                .filter(milestone -> Extensions.properties(node).containsKey("mpp.milestone")
                                        && !ALLOWED.contains(milestone.trim()))
                                .map(milestone -> finding(
                                        service,
                                        node,
                                        "tonggak \"" + milestone + "\" tidak dikenal",
                                        "Pilih salah satu: "
                                                + String.join(
                                                        ", ",
                                                        ALLOWED.stream()
                                                                .sorted()
                                                                .toList()))),
                        Stream.of(node)
                                .filter(step -> Extensions.properties(step).containsKey("mpp.milestone"))
                                .filter(step -> !(step instanceof Event || step instanceof UserTask))
                                .map(step -> finding(
                                        service,
                                        step,
                                        "tonggak tidak dapat dicatat di sini",
                                        "Letakkan pada peristiwa atau tugas petugas"))));
    }

    private static Stream<Finding> properties(ServiceFolder service) {
        return marked(service)
                .flatMap(node -> Stream.concat(
                        Extensions.properties(node).keySet().stream()
                                .filter(name -> !PROPERTIES.contains(name))
                                .map(name -> finding(
                                        service,
                                        node,
                                        "properti " + name + " tidak dikenal",
                                        "Pakai templat MPP: tonggak")),
                        Stream.of(Extensions.properties(node))
                                .filter(found -> found.containsKey("mpp.note")
                                                && !found.containsKey("mpp.milestone")
                                                && !found.containsKey("mpp.wait")
                                        || "true".equals(found.get("mpp.noteRequired"))
                                                && !found.containsKey("mpp.note"))
                                .map(found -> finding(
                                        service,
                                        node,
                                        "catatan tanpa tonggak, atau wajib catatan tanpa variabel",
                                        "Pakai templat MPP: tonggak dengan catatan"))));
    }

    private static Stream<Finding> waits(ServiceFolder service) {
        return marked(service)
                .filter(node -> Extensions.properties(node).containsKey("mpp.wait"))
                .filter(node -> !Set.of("paused", "stopped")
                                .contains(Extensions.properties(node).get("mpp.wait"))
                        || !(node instanceof ReceiveTask || node instanceof IntermediateCatchEvent))
                .map(node -> finding(
                        service,
                        node,
                        "menunggu pemohon dengan cara yang tidak dikenal",
                        "Pakai templat MPP: tunggu pemohon pada tugas terima atau peristiwa tangkap"));
    }

    private static Stream<FlowNode> marked(ServiceFolder service) {
        return service.elements(FlowNode.class).stream()
                .filter(node ->
                        Extensions.properties(node).keySet().stream().anyMatch(name -> name.startsWith("mpp.")));
    }

    private static Finding finding(ServiceFolder service, FlowNode node, String wrong, String todo) {
        return new Finding(service.modelFile(), node.getId(), wrong, todo);
    }
}
