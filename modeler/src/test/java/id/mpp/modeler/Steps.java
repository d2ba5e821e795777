package id.mpp.modeler;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;

/** Diagrams with one step of each kind that waits for its template. */
final class Steps {

    static final String START = "Event_PermohonanDiterima";

    private static final String FIRST = "Activity_IsiData";
    private static final String END = "Event_Selesai";
    private static final String DATE = "9999-12-31T00:00:00";
    private static final Set<String> TASKS =
            Set.of("bpmn:ServiceTask", "bpmn:UserTask", "bpmn:ReceiveTask", "bpmn:CallActivity");

    private Steps() {}

    /** The id of the step in the diagram below. */
    static String id(String type) {
        return TASKS.contains(type) ? "Activity_Langkah" : "Event_Langkah";
    }

    /** A diagram with a step of this type; {@code errors} are caught when it is a service task. */
    static BpmnModelInstance with(String type, boolean isTimed, JsonNode errors) {
        UserTaskBuilder first = first();
        String id = id(type);
        return switch (type) {
            case "bpmn:ServiceTask" -> serviceTask(first, errors);
            case "bpmn:UserTask" -> end(officerTask(first.userTask(id).name("Putuskan")));
            case "bpmn:CallActivity" -> end(first.callActivity(id).name("Jalankan proses bersama"));
            case "bpmn:ReceiveTask" ->
                end(first.receiveTask(id).name("Tunggu perbaikan").message("oss-perbaikan"));
            case "bpmn:IntermediateThrowEvent" ->
                end(first.intermediateThrowEvent(id).name("Langkah tercapai"));
            case "bpmn:IntermediateCatchEvent" ->
                isTimed
                        ? end(first.intermediateCatchEvent(id)
                                .name("Batas waktu tiba")
                                .timerWithDate(DATE))
                        : end(first.intermediateCatchEvent(id)
                                .name("Perbaikan diterima")
                                .message("oss-perbaikan"));
            case "bpmn:BoundaryEvent" -> boundary(first, isTimed);
            case "bpmn:EndEvent" -> first.endEvent(id).name("Selesai").done();
            case "bpmn:StartEvent" -> startOfSubProcess(isTimed);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static UserTaskBuilder first() {
        return first(process());
    }

    private static UserTaskBuilder first(ProcessBuilder process) {
        return officerTask(process.startEvent(START)
                .name("Permohonan diterima")
                .message(Sketch.NAME)
                .userTask(FIRST)
                .name("Isi data"));
    }

    private static UserTaskBuilder officerTask(UserTaskBuilder task) {
        return task.camundaCandidateGroups("petugas-dpmptsp")
                .camundaFormRef(Sketch.FORM)
                .camundaFormRefBinding("deployment");
    }

    private static ProcessBuilder process() {
        return Bpmn.createExecutableProcess(Sketch.NAME).name("Uji templat").camundaHistoryTimeToLiveString("P3650D");
    }

    private static BpmnModelInstance end(AbstractFlowNodeBuilder<?, ?> step) {
        return step.endEvent(END).name("Selesai").done();
    }

    private static BpmnModelInstance serviceTask(UserTaskBuilder first, JsonNode errors) {
        var task = first.serviceTask("Activity_Langkah").name("Tanya instansi");
        BpmnModelInstance model = end(task);
        for (String code : errors.findValuesAsText("code")) {
            String id = code.replace("-", "");
            task.boundaryEvent("Event_Galat" + id)
                    .name(code)
                    .error(code)
                    .endEvent("Event_Gagal" + id)
                    .name("Tidak dapat dilayani");
        }
        return model;
    }

    private static BpmnModelInstance boundary(UserTaskBuilder first, boolean isTimed) {
        UserTaskBuilder second = officerTask(first.userTask("Activity_Putuskan").name("Putuskan"));
        BpmnModelInstance model = end(second);
        var event = second.boundaryEvent("Event_Langkah").name("Keadaan berubah");
        (isTimed ? event.timerWithDate(DATE) : event.message("oss-pembatalan"))
                .endEvent("Event_Berubah")
                .name("Dihentikan");
        return model;
    }

    /** The start of the process itself is a message and takes no limit. */
    private static BpmnModelInstance startOfSubProcess(boolean isTimed) {
        ProcessBuilder process = process();
        BpmnModelInstance model = end(first(process));
        var start = process.eventSubProcess("Activity_Perubahan")
                .name("Perubahan")
                .startEvent("Event_Langkah")
                .name("Keadaan berubah");
        (isTimed ? start.timerWithDate(DATE) : start.message("oss-pembatalan"))
                .endEvent("Event_Berubah")
                .name("Dihentikan");
        return model;
    }
}
