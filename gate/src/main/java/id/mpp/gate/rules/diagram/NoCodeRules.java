package id.mpp.gate.rules.diagram;

import id.mpp.gate.project.Dom;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Models route; they hold no program of any kind, so that a designer needs no Java and the way to another engine stays open. */
public final class NoCodeRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> ELEMENTS =
            Set.of("scriptTask", "script", "executionListener", "taskListener", "field", "connector", "taskScript");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "delegateExpression", "expression", "resource", "scriptFormat", "variableMappingClass");

    public static final List<Rule> ALL =
            List.of(new Rule("the model holds no script, listener or Java", NoCodeRules::noCode).needing(Part.MODEL));

    private NoCodeRules() {}

    private static Stream<Finding> noCode(ServiceFolder service) {
        return Dom.all(service.bpmn().getDocument().getRootElement())
                .filter(NoCodeRules::isCode)
                .map(element -> new Finding(
                        service.modelFile(),
                        Dom.owner(element),
                        "berisi skrip, listener, atau kode Java (" + element.getLocalName() + ")",
                        "Pindahkan aturannya ke tabel keputusan (DMN) atau minta pengembang membuat topik"));
    }

    private static boolean isCode(DomElement element) {
        return ELEMENTS.contains(element.getLocalName())
                || element.hasAttribute("language")
                || ATTRIBUTES.stream().anyMatch(name -> element.hasAttribute(CAMUNDA, name));
    }
}
