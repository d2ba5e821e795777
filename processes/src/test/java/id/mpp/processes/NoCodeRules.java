package id.mpp.processes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Models route; they hold no program of any kind, so that a designer needs no Java and the way to another engine stays open. */
final class NoCodeRules {

    private static final Set<String> ELEMENTS =
            Set.of("scriptTask", "script", "executionListener", "taskListener", "field", "connector", "taskScript");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "delegateExpression", "expression", "resource", "scriptFormat", "variableMappingClass");

    static final List<Rule> ALL = List.of(new Rule("the model holds no script, listener or Java", NoCodeRules::noCode));

    private NoCodeRules() {}

    private static Stream<Finding> noCode(ServiceFolder service) {
        return all(service)
                .filter(NoCodeRules::isCode)
                .map(element -> new Finding(
                        service.modelFile(),
                        owner(element),
                        "berisi skrip, listener, atau kode Java (" + element.getLocalName() + ")",
                        "Pindahkan aturannya ke tabel keputusan (DMN) atau minta pengembang membuat topik"));
    }

    private static boolean isCode(Element element) {
        return ELEMENTS.contains(element.getLocalName())
                || ATTRIBUTES.stream()
                        .anyMatch(name -> element.hasAttributeNS("http://camunda.org/schema/1.0/bpmn", name)
                                || element.hasAttribute("language"));
    }

    private static String owner(Element element) {
        Element at = element;
        while (!at.hasAttribute("id") && at.getParentNode() instanceof Element parent) {
            at = parent;
        }
        return at.getAttribute("id");
    }

    private static Stream<Element> all(ServiceFolder service) {
        NodeList found = document(service).getElementsByTagNameNS("*", "*");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i));
    }

    private static org.w3c.dom.Document document(ServiceFolder service) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(service.model().toFile());
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read " + service.model(), e);
        }
    }
}
