package id.mpp.engine.refusals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.journal.ReportRefused;
import id.mpp.engine.journal.ReportSettled;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.services.ServiceCatalogue;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a refused report the work of a person: the service that takes such work is started, in the transaction that notes the
 * refusal, under a number of its own, for the application's process may have ended.
 */
@Component
class RefusalTasks {

    /** What a {@code service.yaml} says under {@code takes}. */
    static final String WORK = "refused-reports";

    private static final Logger LOG = LoggerFactory.getLogger(RefusalTasks.class);

    private final RefusedReports reports;
    private final RefusalWords words;
    private final ServiceCatalogue services;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final SystemAuthority system;

    RefusalTasks(
            RefusedReports reports,
            Calendars calendars,
            ServiceCatalogue services,
            RuntimeService runtime,
            TaskService tasks,
            SystemAuthority system) {
        this.reports = reports;
        this.words = new RefusalWords(calendars);
        this.services = services;
        this.runtime = runtime;
        this.tasks = tasks;
        this.system = system;
    }

    /** One open task a report, however often it is refused. */
    @EventListener
    void onRefusal(ReportRefused refusal) {
        Optional<String> taker = services.takerOf(WORK);
        if (taker.isEmpty()) {
            LOG.warn("Report {} was refused and no service.yaml takes {}", refusal.journalId(), WORK);
            return;
        }
        RefusedReport report = reports.of(refusal.journalId());
        if (open(report).isEmpty()) {
            JsonNode laporan = words.of(report, refusal.detail());
            system.call(() -> start(taker.get(), report, refusal.journalId(), laporan));
        }
    }

    /** Somebody else has settled it, so nobody needs to decide any more; what was decided here goes on by itself. */
    @EventListener
    void onSettlement(ReportSettled settlement) {
        open(reports.of(settlement.journalId()))
                .forEach(task -> system.call(() -> {
                    runtime.deleteProcessInstance(task.getProcessInstanceId(), "the report was settled otherwise");
                    return null;
                }));
    }

    private List<Task> open(RefusedReport report) {
        return system.call(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(report.number())
                .list());
    }

    private Object start(String taker, RefusedReport report, long journalId, JsonNode laporan) {
        return runtime.createMessageCorrelation(taker)
                .processInstanceBusinessKey(report.number())
                .setVariable("nomorLaporan", journalId)
                .setVariable("laporan", SpinValues.jsonValue(laporan.toString()).create())
                .correlateStartMessage();
    }
}
