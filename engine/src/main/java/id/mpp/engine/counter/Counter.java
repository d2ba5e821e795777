package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.applications.Intake;
import id.mpp.engine.applications.NewApplication;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.counter.Started.Begun;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application in: checks who, checks what, gives the number, keeps the record, starts the process; all or nothing. */
@Component
class Counter {

    /** The same form of the same officer within this time is a second click, not a second application. */
    static final Duration SAME_CLICK = Duration.ofMinutes(10);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Intake intake;
    private final CounterTable table;
    private final Calendars calendars;
    private final CurrentLogin login;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final SystemAuthority system;

    Counter(
            Intake intake,
            CounterTable table,
            Calendars calendars,
            CurrentLogin login,
            RuntimeService runtime,
            HistoryService history,
            SystemAuthority system) {
        this.intake = intake;
        this.table = table;
        this.calendars = calendars;
        this.login = login;
        this.runtime = runtime;
        this.history = history;
        this.system = system;
    }

    /** Refused when he is in none of the groups that the model names; nothing was read until then. */
    void admit(CounterService service) {
        if (!login.isIn(Groups.ADMIN) && !login.isIn(service.starters().toArray(String[]::new))) {
            throw Refused.notAllowed("Anda tidak berwenang memulai layanan " + service.title()
                    + "; yang berwenang ditetapkan pada diagram layanan.");
        }
    }

    /** The application of this submission; a second click finds that of the first. */
    @Transactional
    public Begun start(CounterService service, Submission submission) {
        CaseRecord record = new CaseRecord(service.form().check(submission.answers()));
        ObjectNode document = record.document(login.id());
        table.lock(login.id(), service.name());
        String number =
                table.sameAs(service.name(), document, SAME_CLICK).orElseGet(() -> takeIn(service, record, document));
        return system.call(() -> begun(number));
    }

    private String takeIn(CounterService service, CaseRecord record, ObjectNode document) {
        LocalDate today = LocalDate.now(calendars.current().zone());
        String number = "L-%d-%06d".formatted(today.getYear(), table.nextNumber());
        ObjectNode permohonan = record.permohonan(number, service.title(), today.format(DATE));
        intake.receiveAtCounter(
                new NewApplication(number, service.name(), permohonan, document),
                variables -> system.callAsStarter(() -> begin(service, number, variables)));
        return number;
    }

    /** The form belongs to one version of the model, which is the one that runs. */
    private Object begin(CounterService service, String number, Map<String, Object> variables) {
        return runtime.createProcessInstanceById(service.definition())
                .businessKey(number)
                .setVariables(variables)
                .execute();
    }

    private Begun begun(String number) {
        HistoricProcessInstance process = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .singleResult();
        return new Begun(
                process.getId(),
                process.getProcessDefinitionId(),
                process.getProcessDefinitionKey(),
                number,
                process.getEndTime() != null);
    }
}
