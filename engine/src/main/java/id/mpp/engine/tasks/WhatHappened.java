package id.mpp.engine.tasks;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.journal.Actors;
import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.security.SystemAuthority;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;

/** Says in Bahasa Indonesia what has become of a task when somebody or something was faster. */
@Component
public class WhatHappened {

    private static final String LOST = " Keputusan Anda tidak dicatat.";

    private final HistoryService history;
    private final Journal journal;
    private final Actors actors;
    private final TaskOwners owners;
    private final Calendars calendars;
    private final SystemAuthority system;

    WhatHappened(
            HistoryService history,
            Journal journal,
            Actors actors,
            TaskOwners owners,
            Calendars calendars,
            SystemAuthority system) {
        this.history = history;
        this.journal = journal;
        this.actors = actors;
        this.owners = owners;
        this.calendars = calendars;
        this.system = system;
    }

    /**
     * Why an answer was not taken; empty when the failure has another reason.
     *
     * @param isCollision whether the engine met another change of the same data
     */
    Optional<String> to(String task, boolean isCollision) {
        HistoricTaskInstance found = found(task);
        if (found == null) {
            return Optional.empty();
        }
        if (found.getEndTime() == null) {
            return isCollision
                    ? Optional.of("Data permohonan ini baru saja berubah oleh langkah lain." + LOST
                            + " Muat ulang tugas, lalu coba lagi.")
                    : Optional.empty();
        }
        return Optional.of(end(found) + LOST);
    }

    /**
     * Who has taken or completed the task meanwhile, or what has ended it; empty for whom the task never was, and when nothing
     * has happened.
     */
    public Optional<String> since(String task, String officer) {
        HistoricTaskInstance found = found(task);
        if (found == null || !owners.include(officer, task)) {
            return Optional.empty();
        }
        if (found.getEndTime() != null) {
            return Optional.of(end(found));
        }
        return Optional.ofNullable(found.getAssignee())
                .filter(holder -> !holder.equals(officer))
                .map(holder -> "Tugas ini sudah diambil oleh " + name(holder) + ".");
    }

    private HistoricTaskInstance found(String task) {
        return system.call(
                () -> history.createHistoricTaskInstanceQuery().taskId(task).singleResult());
    }

    private String end(HistoricTaskInstance task) {
        return decision(businessKey(task))
                .orElseGet(() -> "Tugas ini sudah "
                        + completedBy(task.getId())
                                .map(officer -> "diselesaikan oleh " + name(officer))
                                .orElse("selesai")
                        + " pada " + moment(task.getEndTime().toInstant()) + ".");
    }

    /** The engine's own log knows it, also when the task was never taken. */
    private Optional<String> completedBy(String task) {
        return system.call(() -> history
                .createUserOperationLogQuery()
                .taskId(task)
                .entityType(EntityTypes.TASK)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .filter(Objects::nonNull)
                .findFirst());
    }

    private String name(String login) {
        return system.call(() -> actors.of(login).name());
    }

    private Optional<String> decision(String businessKey) {
        return businessKey == null
                ? Optional.empty()
                : journal.of(businessKey).stream()
                        .flatMap(entry -> words(entry)
                                .map(words -> "Permohonan " + businessKey + " sudah " + words + " pada "
                                        + moment(entry.at()) + ".")
                                .stream())
                        .findFirst();
    }

    private static Optional<String> words(Entry entry) {
        String words = switch (entry.milestone()) {
            case "approved" -> "disetujui oleh " + entry.actorName();
            case "refused" -> "ditolak oleh " + entry.actorName();
            case "closed" -> "ditutup oleh " + entry.actorName();
            case "deemed" -> "dikabulkan otomatis karena batas waktunya berakhir,";
            case "issued-by-oss" -> "diterbitkan otomatis oleh OSS,";
            case "issued", "issued-provisionally" -> "terbit izinnya";
            case "voided" -> "batal karena tidak dibayar";
            case "withdrawn" -> "dicabut izinnya";
            case "revoked" -> "dicabut oleh OSS";
            case "cancelled" -> "dibatalkan oleh OSS";
            default -> null;
        };
        return Optional.ofNullable(words);
    }

    private String businessKey(HistoricTaskInstance task) {
        return system.call(() -> Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(process -> process.getBusinessKey())
                .orElse(null));
    }

    private String moment(Instant at) {
        return calendars.current().say(at);
    }
}
