package id.mpp.gate.rules.data;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.tables.Tables;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.BuiltinAggregator;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;

/** Decision tables are used, are what Camunda 7.24 can compute, and their answer goes somewhere. */
public final class DecisionRules {

    static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "date");
    private static final Set<HitPolicy> POLICIES =
            Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY, HitPolicy.RULE_ORDER, HitPolicy.COLLECT);

    public static final List<Rule> ALL = List.of(
            new Rule("every file of decisions is used", DecisionRules::used).needing(Part.MODEL),
            new Rule("the history of every decision has an end", DecisionRules::kept),
            new Rule("hit policy and types are ones that Camunda 7.24 computes", DecisionRules::computable),
            new Rule("a decision that a task uses gives one value", DecisionRules::oneValue),
            new Rule("somebody reads what a decision answers", DecisionRules::read)
                    .needing(Part.FORMS, Part.TOPICS, Part.DECISIONS));

    private DecisionRules() {}

    private static Stream<Finding> used(ServiceFolder service) {
        Set<String> asked =
                tasks(service).map(BusinessRuleTask::getCamundaDecisionRef).collect(Collectors.toSet());
        boolean isOpen = asked.stream().anyMatch(Expressions::isOne);
        return service.decisions().stream()
                .filter(file ->
                        !isOpen && file.decisions().stream().noneMatch(decision -> asked.contains(decision.getId())))
                .map(file -> new Finding(
                        file.file(),
                        file.decisions().stream()
                                .findFirst()
                                .map(Decision::getId)
                                .orElse("berkas"),
                        "tabel keputusan tidak dipakai",
                        "Pilih pada tugas aturan (Decision reference), atau hapus berkasnya"));
    }

    private static Stream<Finding> kept(ServiceFolder service) {
        return decisions(service)
                .filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
                .map(decision -> finding(
                        service, decision, "masa simpan riwayat kosong", "Isi History time to live, misalnya P3650D"));
    }

    private static Stream<Finding> computable(ServiceFolder service) {
        Stream<Finding> policies = tables(service)
                .filter(table -> !POLICIES.contains(table.getHitPolicy()))
                .map(table -> finding(
                        service,
                        (DmnElement) table.getParentElement(),
                        "hit policy " + table.getHitPolicy() + " tidak didukung Camunda 7.24",
                        "Pilih Unique, First, Any, Rule order, atau Collect"));
        Stream<Finding> types = tables(service)
                .flatMap(table -> Stream.concat(
                        table.getInputs().stream()
                                .filter(input -> input.getInputExpression() != null
                                        && isUnknown(input.getInputExpression().getTypeRef()))
                                .map(input -> type(
                                        service,
                                        input,
                                        input.getInputExpression().getTypeRef())),
                        table.getOutputs().stream()
                                .filter(output -> isUnknown(output.getTypeRef()))
                                .map(output -> type(service, output, output.getTypeRef()))));
        return Stream.concat(policies, types);
    }

    /** A column without a type is taken as it comes. */
    private static boolean isUnknown(String type) {
        return type != null && !type.isBlank() && !TYPES.contains(type);
    }

    private static Finding type(ServiceFolder service, DmnElement column, String type) {
        return finding(
                service,
                column,
                "tipe " + type + " tidak dikenal Camunda 7.24",
                "Pilih salah satu: " + TYPES.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static Stream<Finding> oneValue(ServiceFolder service) {
        return tasks(service)
                .flatMap(task -> service.decision(task.getCamundaDecisionRef()).stream())
                .distinct()
                .flatMap(Tables::of)
                .filter(table -> table.getOutputs().size() != 1 || isList(table))
                .map(
                        table -> finding(
                                service,
                                (DmnElement) table.getParentElement(),
                                "tabel dapat memberi lebih dari satu nilai",
                                "Sisakan satu kolom keluaran dan pakai hit policy Unique, First, Any, atau Collect dengan jumlah"));
    }

    private static boolean isList(DecisionTable table) {
        BuiltinAggregator aggregation = table.getAggregation();
        return table.getHitPolicy() == HitPolicy.RULE_ORDER
                || table.getHitPolicy() == HitPolicy.COLLECT && aggregation == null;
    }

    private static Stream<Finding> read(ServiceFolder service) {
        return tasks(service)
                .filter(task -> task.getCamundaResultVariable() != null
                        && !DataFlow.of(service).isRead(task.getCamundaResultVariable()))
                .map(task -> new Finding(
                        service.modelFile(),
                        task.getId(),
                        "hasilnya, " + task.getCamundaResultVariable() + ", tidak dibaca siapa pun",
                        "Pakai pada syarat, formulir, atau masukan topik, atau hapus tugas ini"));
    }

    private static Stream<BusinessRuleTask> tasks(ServiceFolder service) {
        return service.elements(BusinessRuleTask.class).stream().filter(task -> task.getCamundaDecisionRef() != null);
    }

    private static Stream<Decision> decisions(ServiceFolder service) {
        return service.decisions().stream().flatMap(file -> file.decisions().stream());
    }

    private static Stream<DecisionTable> tables(ServiceFolder service) {
        return decisions(service).flatMap(Tables::of);
    }

    private static Finding finding(ServiceFolder service, DmnElement element, String wrong, String todo) {
        return new Finding(service.fileOf(element), element.getId(), wrong, todo);
    }
}
