package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;
import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.project.DecisionFile;
import id.mpp.gate.tables.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Variable;

/** What a decision answers, row by row. */
final class DecisionPage {

    private static final Map<HitPolicy, String> POLICIES = Map.of(
            HitPolicy.FIRST, "Baris pertama yang cocok, dari atas, memberi jawaban",
            HitPolicy.UNIQUE, "Hanya satu baris yang cocok",
            HitPolicy.ANY, "Semua baris yang cocok memberi jawaban yang sama");

    private DecisionPage() {}

    static void write(DecisionFile file, Decision decision, Markdown page) {
        String link = "Berkas: [" + plain(file.file()) + "](../../" + file.file() + ")";
        page.paragraph("### " + plain(Tables.label(decision)) + " " + code(decision.getId()));
        Tables.of(decision)
                .findFirst()
                .ifPresentOrElse(
                        table -> page.paragraph(policy(table) + link)
                                .table(
                                        head(table),
                                        table.getRules().stream()
                                                .map(DecisionPage::row)
                                                .toList()),
                        () -> page.paragraph(formula(decision) + link));
        String required = Tables.required(decision)
                .flatMap(Optional::stream)
                .map(found -> code(found.getId()))
                .collect(Collectors.joining(", "));
        if (!required.isEmpty()) {
            page.paragraph("Memakai hasil " + required + ".");
        }
    }

    private static String formula(Decision decision) {
        String name = Optional.ofNullable(decision.getVariable())
                .map(Variable::getName)
                .orElse(decision.getId());
        return decision.getChildElementsByType(LiteralExpression.class).stream()
                .map(expression ->
                        code(name) + " = " + code(Tables.text(expression).replaceAll("\\s+", " ")) + "<br>")
                .collect(Collectors.joining());
    }

    private static String policy(DecisionTable table) {
        return Optional.ofNullable(POLICIES.get(table.getHitPolicy()))
                .map(policy -> policy + ". ")
                .orElse("");
    }

    private static List<String> head(DecisionTable table) {
        Stream<String> inputs = table.getInputs().stream().map(input -> named(Tables.label(input), expression(input)));
        Stream<String> outputs = table.getOutputs().stream()
                .map(output ->
                        "→ " + named(Optional.ofNullable(output.getLabel()).orElse(""), output.getName()));
        return Stream.of(inputs, outputs, Stream.of("Dasar hukum"))
                .flatMap(columns -> columns)
                .toList();
    }

    private static String expression(Input input) {
        return input.getInputExpression() == null ? "" : Tables.text(input.getInputExpression());
    }

    private static String named(String label, String name) {
        return label.isBlank() ? code(name) : plain(label) + "<br>" + code(name);
    }

    private static List<String> row(Rule rule) {
        return Stream.of(
                        rule.getInputEntries().stream().map(DecisionPage::cell),
                        rule.getOutputEntries().stream().map(DecisionPage::cell),
                        Stream.of(annotation(rule)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String annotation(Rule rule) {
        return rule.getDescription() == null ? "" : plain(rule.getDescription().getTextContent());
    }

    /** A sentence alone is shown as one. */
    private static String cell(DmnElement entry) {
        String text = Tables.text(entry);
        boolean isSentence = text.matches("\"[^\"]* [^\"]*\"");
        return isSentence ? plain(text.substring(1, text.length() - 1)) : code(text);
    }
}
