package id.mpp.engine.tasks;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.security.SystemAuthority;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** Says in Bahasa Indonesia why a task could not be completed: somebody or something was faster. */
@Component
class WhatHappened {

    private static final String LOST = " Keputusan Anda tidak dicatat.";

    private final HistoryService history;
    private final Journal journal;
    private final Calendars calendars;
    private final SystemAuthority system;

    WhatHappened(HistoryService history, Journal journal, Calendars calendars, SystemAuthority system) {
        this.history = history;
        this.journal = journal;
        this.calendars = calendars;
        this.system = system;
    }

    /**
     * The sentence; empty when the failure has another reason.
     *
     * @param isCollision whether the engine met another change of the same data
     */
    Optional<String> to(String task, boolean isCollision) {
        HistoricTaskInstance found = system.call(
                () -> history.createHistoricTaskInstanceQuery().taskId(task).singleResult());
        if (found == null) {
            return Optional.empty();
        }
        if (found.getEndTime() == null) {
            return isCollision
                    ? Optional.of("Data permohonan ini baru saja berubah oleh langkah lain." + LOST
                            + " Muat ulang tugas, lalu coba lagi.")
                    : Optional.empty();
        }
        return Optional.of(decision(businessKey(found))
                        .orElseGet(() -> "Tugas ini sudah selesai pada "
                                + moment(found.getEndTime().toInstant()) + ".")
                + LOST);
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
