package id.mpp.gate.flow;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.flow.Write.Owner;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import id.mpp.gate.tables.Tables;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InputDataItem;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Who writes which variable inside a service: topics, officers, decisions, mappings and loops. */
final class Writes {

    private static final Set<String> OF_A_LOOP =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private Writes() {}

    static Stream<Write> of(ServiceFolder service) {
        return Stream.of(
                        ArrivingWrites.of(service),
                        CallWrites.of(service),
                        TopicUse.all(service).flatMap(use -> topic(service, use)),
                        service.elements(UserTask.class).stream().flatMap(task -> form(service, task)),
                        service.elements(BusinessRuleTask.class).stream().flatMap(task -> decision(service, task)),
                        service.elements(FlowNode.class).stream().flatMap(Writes::mapped),
                        service.elements(MultiInstanceLoopCharacteristics.class).stream()
                                .flatMap(Writes::loop))
                .flatMap(writes -> writes);
    }

    /** Of an unknown topic nobody knows what it writes. */
    private static Stream<Write> topic(ServiceFolder service, TopicUse use) {
        Optional<Topic> contract = use.contract(service);
        return contract.isEmpty()
                ? Stream.of(Write.atEnd(Write.ANY, Owner.TOPIC, use.step()))
                : contract.get().outputs().stream()
                        .map(output -> Write.atEnd(output.name(), Owner.TOPIC, use.step())
                                .oneOf(output.choices()));
    }

    private static Stream<Write> form(ServiceFolder service, UserTask task) {
        Stream<Write> ofEngine = Extensions.of(task, CamundaFormData.class)
                .flatMap(data -> data.getCamundaFormFields().stream())
                .map(field -> Write.atEnd(field.getCamundaId(), Owner.FORM, task));
        Optional<FormFile> form = service.form(task.getCamundaFormRef());
        boolean isUnknown = form.isEmpty() && (task.getCamundaFormRef() != null || task.getCamundaFormKey() != null);
        return isUnknown
                ? Stream.of(Write.atEnd(Write.ANY, Owner.FORM, task))
                : Stream.concat(ofEngine, form.stream().flatMap(file -> fields(file, task)));
    }

    private static Stream<Write> fields(FormFile form, UserTask task) {
        return form.fields().stream()
                .map(field ->
                        Write.atEnd(FormFile.variable(field), Owner.FORM, task).oneOf(FormFile.options(field)));
    }

    /** Without a name of its own a result is seen in the mappings of its task only. */
    private static Stream<Write> decision(ServiceFolder service, BusinessRuleTask task) {
        if (task.getCamundaDecisionRef() == null) {
            return Stream.empty();
        }
        Set<String> answers = service.decision(task.getCamundaDecisionRef())
                .map(Tables::possibleAnswers)
                .orElse(Set.of());
        return Stream.of(
                task.getCamundaResultVariable() == null
                        ? Write.within("decisionResult", Owner.DECISION, task)
                        : Write.atEnd(task.getCamundaResultVariable(), Owner.DECISION, task)
                                .oneOf(answers));
    }

    private static Stream<Write> mapped(FlowNode step) {
        return Extensions.of(step, CamundaInputOutput.class)
                .flatMap(mapping -> Stream.concat(
                        mapping.getCamundaInputParameters().stream()
                                .map(CamundaInputParameter::getCamundaName)
                                .map(name -> Write.within(name, Owner.MAPPING, step)),
                        mapping.getCamundaOutputParameters().stream().flatMap(output -> output(output, step))));
    }

    /** An output without a value empties the variable: it exists, and has no value of its own. */
    private static Stream<Write> output(CamundaOutputParameter output, FlowNode step) {
        String text = output.getTextContent().strip();
        Write write = Write.atEnd(output.getCamundaName(), Owner.MAPPING, step);
        boolean isPlain =
                output.getChildElementsByType(ModelElementInstance.class).isEmpty() && !Expressions.isOne(text);
        return Stream.of(isPlain ? write.oneOf(Set.of(text)) : write);
    }

    private static Stream<Write> loop(MultiInstanceLoopCharacteristics loop) {
        Activity activity = (Activity) loop.getParentElement();
        Stream<String> item = Stream.concat(
                Stream.ofNullable(loop.getCamundaElementVariable()),
                loop.getChildElementsByType(InputDataItem.class).stream().map(InputDataItem::getName));
        return Stream.concat(OF_A_LOOP.stream(), item).map(name -> Write.within(name, Owner.ENGINE, activity));
    }
}
