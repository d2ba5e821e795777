package id.mpp.gate.diagram;

import id.mpp.gate.project.ServiceFolder;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** The attributes that may hold an expression. */
public final class Attributes {

    private static final List<String> OF_BPMN = List.of("calledElement");
    /** Attributes of Camunda's, each in its namespace on a step, or without one inside its own elements. */
    private static final List<String> OF_CAMUNDA = List.of(
            "assignee",
            "businessKey",
            "calledElementBinding",
            "calledElementTenantId",
            "calledElementVersion",
            "candidateGroups",
            "candidateUsers",
            "collection",
            "decisionRef",
            "decisionRefVersion",
            "dueDate",
            "expression",
            "followUpDate",
            "formKey",
            "formRef",
            "jobPriority",
            "priority",
            "sourceExpression",
            "taskPriority",
            "topic");

    private Attributes() {}

    public static Stream<String> of(DomElement dom) {
        return Stream.of(
                        OF_BPMN.stream().map(dom::getAttribute),
                        OF_CAMUNDA.stream().map(dom::getAttribute),
                        OF_CAMUNDA.stream().map(name -> dom.getAttribute(ServiceFolder.CAMUNDA, name)))
                .flatMap(values -> values)
                .filter(value -> value != null);
    }
}
