package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.diagram.Scopes;
import id.mpp.gate.project.Dom;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** BPMN knows more than Camunda 7.24 executes; what it would pass over in silence is named here. */
public final class EngineRules {

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private static final Map<String, String> IGNORED = Map.of(
            "complexGateway", "Pakai gerbang eksklusif, inklusif, atau paralel",
            "standardLoopCharacteristics", "Pakai multi-instance, atau gambar jalur kembali dengan gerbang",
            "choreography", "Gambar sebagai proses biasa",
            "globalUserTask", "Gambar tugasnya di dalam proses",
            "globalBusinessRuleTask", "Gambar tugasnya di dalam proses",
            "globalManualTask", "Gambar tugasnya di dalam proses",
            "globalScriptTask", "Gambar tugasnya di dalam proses");

    public static final List<Rule> ALL = List.of(
            new Rule("the diagram is one for Camunda 7", EngineRules::platform).needing(Part.MODEL),
            new Rule("the diagram holds only what the engine executes", EngineRules::executed).needing(Part.MODEL),
            new Rule("an event has one trigger", EngineRules::oneTrigger),
            new Rule("only start events start a process", EngineRules::instantiating),
            new Rule("after an event-based gateway come events", EngineRules::afterEventGateway),
            new Rule("nothing is handed on where nothing goes on", EngineRules::outputsAtEnds),
            new Rule("what is mapped is mapped at steps", EngineRules::mappingsAtSteps));

    private EngineRules() {}

    private static Stream<Finding> platform(ServiceFolder service) {
        DomElement definitions = service.bpmn().getDocument().getRootElement();
        return Stream.ofNullable(definitions.getAttribute(MODELER, "executionPlatform"))
                .filter(platform -> !platform.equals("Camunda Platform"))
                .map(platform -> new Finding(
                        service.modelFile(),
                        service.name(),
                        "diagram dibuat untuk " + platform + ", bukan Camunda 7",
                        "Buat sebagai BPMN diagram (Camunda Platform 7) di Modeler"));
    }

    private static Stream<Finding> executed(ServiceFolder service) {
        return Dom.all(service.bpmn().getDocument().getRootElement())
                .filter(element -> IGNORED.containsKey(element.getLocalName()))
                .map(element -> new Finding(
                        service.modelFile(),
                        Dom.owner(element),
                        element.getLocalName() + " tidak dijalankan mesin",
                        IGNORED.get(element.getLocalName())));
    }

    private static Stream<Finding> oneTrigger(ServiceFolder service) {
        return service.elements(Event.class).stream()
                .filter(event ->
                        event.getChildElementsByType(EventDefinition.class).size() > 1)
                .map(event -> finding(
                        service,
                        event,
                        "peristiwa ini punya lebih dari satu pemicu",
                        "Gambar satu peristiwa per pemicu"));
    }

    private static Stream<Finding> instantiating(ServiceFolder service) {
        return Stream.of(ReceiveTask.class, EventBasedGateway.class)
                .<ModelElementInstance>flatMap(type -> service.elements(type).stream())
                .filter(step -> "true".equals(step.getAttributeValue("instantiate")))
                .map(step -> finding(
                        service,
                        step,
                        "langkah ini tidak dapat memulai proses",
                        "Mulai dengan peristiwa awal berpesan"));
    }

    private static Stream<Finding> afterEventGateway(ServiceFolder service) {
        return service.elements(EventBasedGateway.class).stream()
                .flatMap(gateway -> Scopes.outgoing(gateway).stream())
                .map(SequenceFlow::getTarget)
                .filter(target -> !(target instanceof Event))
                .map(target -> finding(
                        service,
                        target,
                        "sesudah gerbang peristiwa hanya boleh ada peristiwa tangkap",
                        "Ganti dengan peristiwa antara yang menunggu pesan, waktu, atau sinyal"));
    }

    private static Stream<Finding> outputsAtEnds(ServiceFolder service) {
        return service.elements(EndEvent.class).stream()
                .filter(end -> Extensions.of(end, CamundaInputOutput.class)
                        .anyMatch(
                                mapping -> !mapping.getCamundaOutputParameters().isEmpty()))
                .map(end -> finding(
                        service,
                        end,
                        "peristiwa akhir tidak dapat mempunyai parameter keluaran",
                        "Pindahkan ke langkah atau peristiwa antara sebelumnya"));
    }

    /** Elsewhere the engine takes none and does not start. */
    private static Stream<Finding> mappingsAtSteps(ServiceFolder service) {
        return Stream.of(StartEvent.class, BoundaryEvent.class, Gateway.class)
                .<FlowNode>flatMap(type -> service.elements(type).stream())
                .filter(node ->
                        Extensions.of(node, CamundaInputOutput.class).findAny().isPresent())
                .map(node -> finding(
                        service,
                        node,
                        "di sini tidak dapat ada parameter masukan atau keluaran",
                        "Pindahkan ke langkah atau peristiwa antara sesudahnya"));
    }

    private static Finding finding(ServiceFolder service, ModelElementInstance element, String wrong, String todo) {
        return new Finding(service.modelFile(), element.getAttributeValue("id"), wrong, todo);
    }
}
