package id.mpp.engine.paths;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.journal.Milestone;
import id.mpp.engine.journal.UnknownApplicationException;
import id.mpp.engine.paths.CasePath.Line;
import id.mpp.engine.security.SystemAuthority;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Tells what one application has gone through, from the engine's history and the journal. */
@Component
class CasePaths {

    private final HistoryService history;
    private final ProcessPaths processes;
    private final Journal journal;
    private final Calendars calendars;
    private final SystemAuthority system;

    CasePaths(
            HistoryService history,
            ProcessPaths processes,
            Journal journal,
            Calendars calendars,
            SystemAuthority system) {
        this.history = history;
        this.processes = processes;
        this.journal = journal;
        this.calendars = calendars;
        this.system = system;
    }

    /** Called processes bear the number of the application too. */
    CasePath of(String businessKey) {
        List<Entry> entries = journal.of(businessKey);
        List<HistoricProcessInstance> found = system.call(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list());
        if (found.isEmpty() && entries.isEmpty()) {
            throw new UnknownApplicationException(businessKey);
        }
        return new CasePath(
                businessKey,
                calendars.current().zone(),
                system.call(() -> found.stream()
                        .sorted(Comparator.<HistoricProcessInstance, Boolean>comparing(
                                        process -> process.getSuperProcessInstanceId() != null)
                                .thenComparing(HistoricProcessInstance::getStartTime))
                        .map(processes::of)
                        .toList()),
                entries.stream().map(CasePaths::line).toList());
    }

    private static Line line(Entry entry) {
        return new Line(
                entry.at(),
                Milestone.of(entry.milestone()).label(),
                entry.actorName(),
                entry.actorPosition(),
                entry.note());
    }
}
