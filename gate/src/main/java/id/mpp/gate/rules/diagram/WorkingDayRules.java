package id.mpp.gate.rules.diagram;

import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.flow.WaitReads;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Waits for working days are drawn in the one way the engine can set, and say for how many. */
public final class WorkingDayRules {

    public static final List<Rule> ALL = List.of(
            new Rule("a wait for working days is a timer with the fixed date", WorkingDayRules::drawn),
            new Rule("a wait for working days says how many", WorkingDayRules::counted)
                    .needing(Part.FORMS, Part.DECISIONS, Part.TOPICS),
            new Rule("a timer with the fixed date says who sets it", WorkingDayRules::marked));

    private static final String TEMPLATE = "Pakai templat MPP: batas hari kerja, jenis Date, nilai " + LimitRules.DATE;
    private static final String NUMBER = "Isi bilangan bulat 0 sampai " + LimitRules.LONGEST;

    private WorkingDayRules() {}

    private static Stream<Finding> drawn(ServiceFolder service) {
        return WaitReads.waits(service)
                .filter(wait -> !LimitRules.hasDate(wait) || isLegal(wait))
                .map(wait -> finding(service, wait, "batas hari kerja tidak dapat diatur mesin", TEMPLATE));
    }

    private static boolean isLegal(FlowNode wait) {
        return Extensions.properties(wait).containsKey("mpp.limit");
    }

    private static Stream<Finding> counted(ServiceFolder service) {
        return WaitReads.waits(service)
                .flatMap(wait -> WaitReads.isName(WaitReads.days(wait))
                        ? values(service, wait)
                        : number(service, wait, WaitReads.days(wait), NUMBER + ", atau nama variabel"));
    }

    /** What a form, table or constant writes, as far as that is known. */
    private static Stream<Finding> values(ServiceFolder service, FlowNode wait) {
        String variable = WaitReads.days(wait);
        return DataFlow.of(service).valuesOf(variable).stream()
                .flatMap(Collection::stream)
                .filter(value -> !value.isEmpty())
                .flatMap(value -> number(service, wait, value, NUMBER + " pada langkah yang menulis " + variable));
    }

    private static Stream<Finding> number(ServiceFolder service, FlowNode wait, String days, String todo) {
        boolean isGood = days.matches("[0-9]{1,3}") && Integer.parseInt(days) <= LimitRules.LONGEST;
        return isGood
                ? Stream.empty()
                : Stream.of(finding(service, wait, "\"" + days + "\" bukan jumlah hari kerja", todo));
    }

    private static Stream<Finding> marked(ServiceFolder service) {
        return service.elements(FlowNode.class).stream()
                .filter(event -> LimitRules.hasDate(event)
                        && !isLegal(event)
                        && !Extensions.properties(event).containsKey(WaitReads.PROPERTY))
                .map(event -> finding(
                        service,
                        event,
                        "waktu ini tidak pernah tercapai",
                        "Pilih templat MPP: batas hari kerja, atau MPP: batas waktu untuk batas waktu hukum"));
    }

    private static Finding finding(ServiceFolder service, FlowNode wait, String wrong, String todo) {
        return new Finding(service.modelFile(), wait.getId(), wrong, todo);
    }
}
