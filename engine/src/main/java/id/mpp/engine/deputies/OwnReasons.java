package id.mpp.engine.deputies;

import id.mpp.engine.deputies.Visibility.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the task itself says of its people. */
@Component
class OwnReasons {

    private final TaskService tasks;
    private final Officers officers;

    OwnReasons(TaskService tasks, Officers officers) {
        this.tasks = tasks;
        this.officers = officers;
    }

    List<Reason> of(Task task, String officer) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(holder(task, officer));
        List<IdentityLink> candidates = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .toList();
        if (candidates.stream().anyMatch(link -> officer.equals(link.getUserId()))) {
            reasons.add(Reason.shows(name(officer) + " sendiri disebut sebagai calon pelaksana tugas ini."));
        }
        reasons.add(groups(
                candidates.stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList(),
                officer));
        if (task.isSuspended()) {
            reasons.add(Reason.note("Prosesnya sedang ditangguhkan di Cockpit: tugas tetap tampak, tetapi tidak dapat"
                    + " dikerjakan sampai penangguhan dicabut."));
        }
        return reasons;
    }

    private Reason holder(Task task, String officer) {
        if (task.getAssignee() == null) {
            return Reason.note("Tugas ini belum diambil siapa pun.");
        }
        return officer.equals(task.getAssignee())
                ? Reason.note("Tugas ini sedang dipegang " + name(officer) + " sendiri.")
                : Reason.note("Tugas ini sedang dipegang " + name(task.getAssignee())
                        + ". Daftar yang hanya memuat tugas milik sendiri atau tugas yang belum diambil tidak"
                        + " menampilkannya kepada orang lain.");
    }

    private Reason groups(List<String> wanted, String officer) {
        List<String> own = officers.groupsOf(officer);
        List<String> shared = wanted.stream().filter(own::contains).toList();
        if (wanted.isEmpty()) {
            return Reason.note("Model tidak menyebut kelompok calon pelaksana untuk tugas ini.");
        }
        return shared.isEmpty()
                ? Reason.hides("Calon pelaksananya kelompok " + list(wanted.stream()) + ", sedangkan " + name(officer)
                        + (own.isEmpty()
                                ? " tidak berada di kelompok mana pun."
                                : " berada di kelompok " + list(own.stream()) + ".")
                        + " Tambahkan ke kelompok itu di Camunda Admin bila memang pekerjaannya.")
                : Reason.shows(name(officer) + " berada di kelompok " + list(shared.stream())
                        + ", calon pelaksana tugas ini.");
    }

    private static String list(Stream<String> names) {
        return String.join(", ", names.sorted().toList());
    }

    private String name(String login) {
        return officers.name(login);
    }
}
