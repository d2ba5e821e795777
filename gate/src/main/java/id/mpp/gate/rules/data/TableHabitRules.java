package id.mpp.gate.rules.data;

import id.mpp.gate.flow.DecisionReads;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.tables.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;

/** What this house asks of decisions beyond what the engine does: an answer whose row and whose source anybody can point at. */
public final class TableHabitRules {

    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.ANY);

    public static final List<Rule> ALL = List.of(
            new Rule("the order of the rows decides nothing", TableHabitRules::policies),
            new Rule("every row names its source in law", TableHabitRules::sources),
            new Rule("every cell is a value or a range, so that gaps and overlaps show", TableHabitRules::cells),
            new Rule("a file is named after a decision in it", TableHabitRules::named),
            new Rule("every decision is asked for, or one builds on it", TableHabitRules::needed),
            new Rule("what a decision builds on stands in its file", TableHabitRules::required),
            new Rule("an expression has a name and a type", TableHabitRules::typed));

    private TableHabitRules() {}

    private static Stream<Finding> policies(ServiceFolder service) {
        return tables(service)
                .filter(table -> !POLICIES.contains(table.getHitPolicy()))
                .map(table -> finding(
                        service,
                        (DmnElement) table.getParentElement(),
                        "dengan hit policy " + table.getHitPolicy() + " satu baris saja tidak memberi jawabannya",
                        "Pilih Unique dan persempit barisnya, atau Any bila jawaban semua baris yang cocok sama"));
    }

    private static Stream<Finding> sources(ServiceFolder service) {
        return tables(service)
                .flatMap(table -> table.getRules().stream())
                .filter(row -> source(row).isEmpty())
                .map(row -> finding(
                        service,
                        row,
                        "baris ini tanpa dasar hukum",
                        "Isi kolom Annotations, misalnya PP 28/2025 Ps 131, atau: Ditetapkan daerah; contoh"));
    }

    private static Optional<String> source(DmnElement row) {
        return Optional.ofNullable(row.getDescription())
                .map(description -> description.getTextContent().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Stream<Finding> cells(ServiceFolder service) {
        return tables(service)
                .flatMap(
                        table -> table.getInputs().stream()
                                .filter(input ->
                                        TableReader.cells(table, input).stream().anyMatch(Optional::isEmpty))
                                .map(
                                        input -> finding(
                                                service,
                                                input,
                                                "kolom ini berisi sel yang bukan nilai atau rentang, sehingga tabelnya tidak dapat diperiksa",
                                                "Hitung di kepala kolom; dalam sel tulis misalnya \"kecil\", > 5, [1..10], atau date and time(\"2026-01-01T00:00:00\")")));
    }

    private static Stream<Finding> named(ServiceFolder service) {
        return service.decisions().stream()
                .filter(file -> file.decisions().stream()
                        .noneMatch(decision -> file.name().equals(decision.getId())))
                .map(file -> new Finding(
                        file.file(),
                        file.name(),
                        "tidak ada keputusan yang namanya seperti berkas ini",
                        "Beri berkas nama (Id) keputusan teratasnya"));
    }

    private static Stream<Finding> needed(ServiceFolder service) {
        Set<String> asked = service.elements(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Decision> needed = new HashSet<>();
        service.decisions()
                .forEach(file -> file.decisions().stream()
                        .filter(decision ->
                                asked.contains(decision.getId()) || file.name().equals(decision.getId()))
                        .forEach(decision -> DecisionReads.withRequired(decision, needed)));
        return decisions(service)
                .filter(decision -> !needed.contains(decision))
                .map(decision -> finding(
                        service,
                        decision,
                        "keputusan ini tidak dipakai tugas maupun keputusan lain",
                        "Hubungkan kepada keputusan yang memerlukannya, pilih pada tugas aturan, atau hapus"));
    }

    private static Stream<Finding> required(ServiceFolder service) {
        return decisions(service)
                .filter(decision -> Tables.required(decision).anyMatch(Optional::isEmpty))
                .map(decision -> finding(
                        service,
                        decision,
                        "keputusan yang diperlukannya tidak ada di berkas ini",
                        "Gambar ulang hubungannya di Modeler, atau pindahkan keputusan itu ke berkas ini"));
    }

    private static Stream<Finding> typed(ServiceFolder service) {
        return decisions(service)
                .filter(decision -> !decision.getChildElementsByType(LiteralExpression.class)
                        .isEmpty())
                .filter(decision -> decision.getVariable() == null
                        || String.valueOf(decision.getVariable().getName()).isBlank()
                        || !DecisionRules.TYPES.contains(decision.getVariable().getTypeRef()))
                .map(decision -> finding(
                        service,
                        decision,
                        "hasil rumus ini tidak bernama atau tidak bertipe",
                        "Isi Variable name dan Variable type: "
                                + DecisionRules.TYPES.stream().sorted().collect(Collectors.joining(", "))));
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
