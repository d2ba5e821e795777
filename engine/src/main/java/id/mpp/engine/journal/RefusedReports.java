package id.mpp.engine.journal;

import id.mpp.engine.security.SystemAuthority;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Shows a report that OSS has refused as an incident of the running process, where operators look. */
@Component
class RefusedReports {

    /** Type of the incident in Cockpit. */
    static final String INCIDENT = "ossReportRefused";

    private final RuntimeService runtime;
    private final SystemAuthority system;

    RefusedReports(RuntimeService runtime, SystemAuthority system) {
        this.runtime = runtime;
        this.system = system;
    }

    /** Nothing to show when the process has ended; the report then stands in {@code mpp.report} only. */
    void show(String businessKey, long journalId, String detail) {
        system.call(() -> {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                    .findFirst()
                    .filter(process -> open(journalId) == null)
                    .flatMap(this::whereItStands)
                    .ifPresent(execution -> create(execution, journalId, detail));
            return null;
        });
    }

    /** The report is on its way again. */
    void hide(long journalId) {
        system.call(() -> {
            Incident incident = open(journalId);
            if (incident != null) {
                runtime.resolveIncident(incident.getId());
            }
            return null;
        });
    }

    private Incident open(long journalId) {
        return runtime.createIncidentQuery()
                .incidentType(INCIDENT)
                .configuration(String.valueOf(journalId))
                .singleResult();
    }

    /** An incident belongs to a step, so it is shown at the first one that the process stands at. */
    private Optional<String> whereItStands(ProcessInstance process) {
        return Arrays.stream(runtime.getActivityInstance(process.getId()).getChildActivityInstances())
                .flatMap(step -> Arrays.stream(step.getExecutionIds()))
                .findFirst();
    }

    private void create(String execution, long journalId, String detail) {
        runtime.createIncident(
                INCIDENT,
                execution,
                String.valueOf(journalId),
                "OSS menolak laporan status nomor " + journalId + ": " + detail
                        + ". Laporan berikutnya menunggu. Perbaiki penyebabnya, lalu kirim ulang laporan ini.");
    }
}
