package id.mpp.engine.outlook;

import id.mpp.engine.clock.Clocks;
import id.mpp.engine.journal.Milestone;
import id.mpp.engine.outlook.Step.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** How officers are told what will happen. */
final class Sentences {

    /** What OSS has a status for; the other lines of the journal stay with us. */
    static final Set<Milestone> TOLD = EnumSet.of(
            Milestone.VALIDATION,
            Milestone.COMPLETE,
            Milestone.INCOMPLETE,
            Milestone.PAUSED,
            Milestone.RESUMED,
            Milestone.STOPPED,
            Milestone.RESTARTED,
            Milestone.INSPECTION,
            Milestone.RECOMMENDED,
            Milestone.NOT_RECOMMENDED,
            Milestone.APPROVED,
            Milestone.REFUSED,
            Milestone.BILLED,
            Milestone.PAID,
            Milestone.VOIDED,
            Milestone.ISSUED_PROVISIONALLY,
            Milestone.ADMONISHED,
            Milestone.FROZEN);

    private final Surroundings around;

    Sentences(Surroundings around) {
        this.around = around;
    }

    List<Step> recorded(List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> new Step(Kind.RECORDED, milestone.label() + clock(milestone) + told(milestone) + "."))
                .toList();
    }

    private static String clock(Milestone milestone) {
        if (milestone == Milestone.COMPLETE) {
            return "; waktu layanan berjalan";
        }
        return Clocks.endAt(milestone.text()) ? "; waktu layanan berakhir" : "";
    }

    private String told(Milestone milestone) {
        return around.isTold() && TOLD.contains(milestone) ? " (dilaporkan ke OSS)" : "";
    }

    Step officer(UserTask task, Map<String, String> known) {
        String groups = Diagram.list(task.getCamundaCandidateGroups())
                .map(group -> group(group, known))
                .collect(Collectors.joining(", "));
        return new Step(
                Kind.OFFICER,
                quoted(task) + " dikerjakan oleh " + (groups.isEmpty() ? "petugas yang ditunjuk" : groups) + ".");
    }

    private String group(String group, Map<String, String> known) {
        String variable = new Condition(group).variables().stream().findFirst().orElse(null);
        if (variable == null) {
            return around.group(group);
        }
        return known.containsKey(variable)
                ? around.group(known.get(variable))
                : "petugas yang ditentukan untuk permohonan ini";
    }

    /** Agencies are known by their abbreviations; the first word of a topic is one. */
    Step automatic(ServiceTask task) {
        String topic = task.getCamundaTopic();
        String agency = topic == null || !topic.contains("-") ? "" : topic.substring(0, topic.indexOf('-'));
        return new Step(
                Kind.AUTOMATIC,
                quoted(task) + " berjalan otomatis"
                        + (agency.isEmpty() ? "" : " (" + agency.toUpperCase(Locale.ROOT) + ")") + ".");
    }

    Step part(FlowNode call, String process) {
        return new Step(Kind.PART, quoted(call) + ": bagian \"" + around.title(process) + "\" dimulai.");
    }

    /** Which one, is not known yet. */
    static Step somePart(FlowNode call) {
        return new Step(Kind.PART, quoted(call) + ": bagian yang dipilih dimulai.");
    }

    static Step waiting(List<? extends FlowElement> events, boolean isForApplicant) {
        String names = events.stream().map(Sentences::quoted).collect(Collectors.joining(" atau "));
        return new Step(Kind.WAIT, "Menunggu " + (isForApplicant ? "pemohon: " : "") + names + ".");
    }

    static Step others() {
        return new Step(Kind.WAIT, "Langkah lain yang berjalan bersamaan ditunggu sampai selesai.");
    }

    static Step again(FlowNode step) {
        return new Step(
                Kind.AGAIN,
                Diagram.name(step).isEmpty()
                        ? "Permohonan kembali ke langkah sebelumnya."
                        : "Permohonan kembali ke " + quoted(step) + ".");
    }

    static Step further() {
        return new Step(Kind.DEPENDS, "Selanjutnya tergantung hasil langkah-langkah itu.");
    }

    static Step end(FlowNode end) {
        return new Step(
                Kind.END, Diagram.name(end).isEmpty() ? "Alur ini berakhir." : "Berakhir dengan " + quoted(end) + ".");
    }

    /** A result that is still to come. */
    static String depends(String question, String source) {
        return "Tergantung hasil" + (source.isEmpty() ? "" : " " + source)
                + (question.isEmpty() ? "" : ": " + question);
    }

    static String quoted(FlowElement element) {
        String name = Diagram.name(element);
        return name.isEmpty() ? "langkah berikutnya" : "\"" + name + "\"";
    }
}
