package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the engine needs so that a model runs without Java, and nothing is lost on an unknown answer. */
public final class ExecutionRules {

    private static final Pattern TOPIC = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){2,}");

    public static final List<Rule> ALL = List.of(
            new Rule("the process can run, and its history has an end", ExecutionRules::runs),
            new Rule("every service task is an external task with a topic", ExecutionRules::topics),
            new Rule("every user task has a form and a group of officers", ExecutionRules::userTasks),
            new Rule("a due date is written or absent", ExecutionRules::dueDates),
            new Rule("every decision table lies in the folder and gives one answer", ExecutionRules::decisions)
                    .needing(Part.DECISIONS));

    private ExecutionRules() {}

    private static Stream<Finding> runs(ServiceFolder service) {
        Stream<Finding> executable = service.elements(Process.class).stream()
                .filter(process -> !process.isExecutable())
                .map(process ->
                        finding(service, process.getId(), "proses tidak dapat dijalankan", "Centang Executable"));
        Stream<Finding> kept = service.elements(Process.class).stream()
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                .map(process -> finding(
                        service,
                        process.getId(),
                        "masa simpan riwayat kosong",
                        "Isi History time to live, misalnya P3650D"));
        return Stream.concat(executable, kept);
    }

    private static Stream<Finding> topics(ServiceFolder service) {
        Stream<FlowNode> tasks = Stream.of(ServiceTask.class, SendTask.class)
                .<FlowNode>flatMap(type -> service.elements(type).stream())
                .filter(task -> !isExternal(task));
        Stream<FlowNode> events = service.elements(MessageEventDefinition.class).stream()
                .filter(definition -> definition.getParentElement() instanceof ThrowEvent && !isExternal(definition))
                .map(definition -> (FlowNode) definition.getParentElement());
        return Stream.concat(tasks, events)
                .map(
                        step -> finding(
                                service,
                                step.getId(),
                                "bukan tugas eksternal dengan topik yang benar",
                                "Pilih Implementation: External dan topik instansi-kerja-benda, misalnya dukcapil-verifikasi-nik"));
    }

    private static boolean isExternal(ModelElementInstance task) {
        return Extensions.attribute(task, "type").anyMatch("external"::equals)
                && Extensions.attribute(task, "topic")
                        .anyMatch(topic -> TOPIC.matcher(topic).matches());
    }

    private static Stream<Finding> userTasks(ServiceFolder service) {
        List<String> forms = service.forms().stream().map(FormFile::id).toList();
        Stream<Finding> form = service.elements(UserTask.class).stream()
                .filter(task -> !forms.contains(task.getCamundaFormRef())
                        || !"deployment".equals(task.getCamundaFormRefBinding()))
                .map(task -> finding(
                        service,
                        task.getId(),
                        "formulir tidak ada atau tidak terikat pada deployment",
                        "Isi Form reference dengan id formulir di forms/" + service.name()
                                + " dan Binding: deployment"));
        Stream<Finding> group = service.elements(UserTask.class).stream()
                .filter(task -> task.getCamundaCandidateGroups() == null)
                .map(task -> finding(
                        service,
                        task.getId(),
                        "belum ada kelompok petugas",
                        "Isi Candidate groups, misalnya petugas-dpmptsp"));
        return Stream.concat(form, group);
    }

    /** Modeler leaves an empty one when a template's field is emptied, and the engine cannot read that as a date. */
    private static Stream<Finding> dueDates(ServiceFolder service) {
        return service.elements(UserTask.class).stream()
                .filter(task -> task.getDomElement().hasAttribute(ServiceFolder.CAMUNDA, "dueDate")
                        && task.getCamundaDueDate() == null)
                .map(task -> finding(
                        service,
                        task.getId(),
                        "tenggatnya kosong, bukan tidak ada",
                        "Kosongkan Due date di bagian User assignment, bukan di bagian templat"));
    }

    private static Stream<Finding> decisions(ServiceFolder service) {
        return service.elements(BusinessRuleTask.class).stream()
                .filter(task -> task.getCamundaTopic() == null && !isOneAnswer(service, task))
                .map(
                        task -> finding(
                                service,
                                task.getId(),
                                "tabel keputusan tidak ada di folder ini atau tidak memberi satu jawaban",
                                "Isi Decision reference dengan nama berkas .dmn, Binding: deployment, Map decision result: singleEntry, dan Result variable"));
    }

    private static boolean isOneAnswer(ServiceFolder service, BusinessRuleTask task) {
        return service.decision(task.getCamundaDecisionRef()).isPresent()
                && "deployment".equals(task.getCamundaDecisionRefBinding())
                && "singleEntry".equals(task.getCamundaMapDecisionResult())
                && task.getCamundaResultVariable() != null;
    }

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }
}
