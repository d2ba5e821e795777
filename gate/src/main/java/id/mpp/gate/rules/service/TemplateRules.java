package id.mpp.gate.rules.service;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The templates of this project that steps carry exist, and are the newest; topics' are held against their contracts. */
public final class TemplateRules {

    public static final List<Rule> ALL = List.of(
            new Rule("every template of ours that a step carries exists", TemplateRules::known).needing(Part.TEMPLATES),
            new Rule("every template of ours is the newest", TemplateRules::newest).needing(Part.TEMPLATES));

    private TemplateRules() {}

    private static Stream<Finding> known(ServiceFolder service) {
        Map<String, Integer> versions = service.project().templates().versions();
        return service.elements(FlowNode.class).stream()
                .flatMap(step -> applied(step)
                        .filter(template -> !versions.isEmpty() && !versions.containsKey(template))
                        .map(template -> finding(
                                service,
                                step,
                                "templat " + template + " tidak ada",
                                "Pilih templat MPP yang lain, atau lepaskan")));
    }

    private static Stream<Finding> newest(ServiceFolder service) {
        Map<String, Integer> versions = service.project().templates().versions();
        return service.elements(FlowNode.class).stream()
                .filter(step -> Extensions.attribute(step, "topic").findAny().isEmpty())
                .flatMap(step -> applied(step)
                        .filter(template -> versions.containsKey(template)
                                && !version(step).equals(String.valueOf(versions.get(template))))
                        .map(template -> finding(
                                service,
                                step,
                                "templat " + template + " versi " + version(step) + " bukan yang terbaru, yaitu "
                                        + versions.get(template),
                                "Jalankan ./mpp upgrade-templates, atau pilih lagi templatnya di Modeler")));
    }

    private static Stream<String> applied(FlowNode step) {
        return Extensions.attribute(step, "modelerTemplate").filter(template -> template.startsWith("mpp-"));
    }

    private static String version(FlowNode step) {
        Optional<String> version =
                Extensions.attribute(step, "modelerTemplateVersion").findFirst();
        return version.orElse("-");
    }

    private static Finding finding(ServiceFolder service, FlowNode step, String wrong, String todo) {
        return new Finding(service.modelFile(), step.getId(), wrong, todo);
    }
}
