package id.mpp.gate;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the engine needs so that a model runs without Java, and nothing is lost on an unknown answer. */
final class ExecutionRules {

    private static final Pattern TOPIC = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){2,}");
    static final Pattern CONDITION = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*) == '([a-z0-9-]+)'}");

    static final List<Rule> ALL = List.of(
            new Rule("the process can run, and its history has an end", ExecutionRules::runs),
            new Rule("every service task is an external task with a topic", ExecutionRules::topics),
            new Rule("every user task has a form and a group of officers", ExecutionRules::userTasks),
            new Rule("a due date is written or absent", ExecutionRules::dueDates),
            new Rule("every way out of a decision has a simple condition", ExecutionRules::conditions),
            new Rule("every decision table lies in the folder and gives one answer", ExecutionRules::decisions));

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
        return service.elements(ServiceTask.class).stream()
                .filter(task -> !"external".equals(task.getCamundaType())
                        || task.getCamundaTopic() == null
                        || !TOPIC.matcher(task.getCamundaTopic()).matches())
                .map(
                        task -> finding(
                                service,
                                task.getId(),
                                "bukan tugas eksternal dengan topik yang benar",
                                "Pilih Implementation: External dan topik instansi-kerja-benda, misalnya dukcapil-verifikasi-nik"));
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
                .filter(task -> task.getDomElement().hasAttribute(TopicRules.CAMUNDA, "dueDate")
                        && task.getCamundaDueDate() == null)
                .map(task -> finding(
                        service,
                        task.getId(),
                        "tenggatnya kosong, bukan tidak ada",
                        "Kosongkan Due date di bagian User assignment, bukan di bagian templat"));
    }

    private static Stream<Finding> conditions(ServiceFolder service) {
        return service.elements(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(gateway -> Stream.concat(
                        Stream.ofNullable(gateway.getDefault())
                                .map(flow -> finding(
                                        service,
                                        flow.getId(),
                                        "jalur bawaan (default) menyembunyikan jawaban yang tidak dikenal",
                                        "Hapus default dan beri syarat")),
                        gateway.getOutgoing().stream()
                                .filter(flow -> !isSimple(flow))
                                .map(flow -> finding(
                                        service,
                                        flow.getId(),
                                        "syarat kosong atau tidak sederhana",
                                        "Tulis seperti ${keputusan == 'setuju'}"))));
    }

    private static boolean isSimple(SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        return condition != null
                && CONDITION.matcher(condition.getTextContent().trim()).matches();
    }

    private static Stream<Finding> decisions(ServiceFolder service) {
        return service.elements(BusinessRuleTask.class).stream()
                .filter(task -> !isOneAnswer(service, task))
                .map(
                        task -> finding(
                                service,
                                task.getId(),
                                "tabel keputusan tidak ada di folder ini atau tidak memberi satu jawaban",
                                "Isi Decision reference dengan nama berkas .dmn, Binding: deployment, Map decision result: singleEntry, dan Result variable"));
    }

    private static boolean isOneAnswer(ServiceFolder service, BusinessRuleTask task) {
        return Files.exists(service.models().resolve(task.getCamundaDecisionRef() + ".dmn"))
                && "deployment".equals(task.getCamundaDecisionRefBinding())
                && "singleEntry".equals(task.getCamundaMapDecisionResult())
                && task.getCamundaResultVariable() != null;
    }

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }
}
