package id.mpp.engine.deputies;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.deputies.Visibility.Reason;
import id.mpp.engine.services.ServiceCatalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What deputyships do to it: those in force, those to come and the latest that are over. */
@Component
class DeputyReasons {

    private static final int LATEST = 10;

    private final DeputyshipTable table;
    private final ReachedTasks reached;
    private final FourEyes fourEyes;
    private final Officers officers;
    private final ServiceCatalogue services;
    private final Calendars calendars;

    DeputyReasons(
            DeputyshipTable table,
            ReachedTasks reached,
            FourEyes fourEyes,
            Officers officers,
            ServiceCatalogue services,
            Calendars calendars) {
        this.table = table;
        this.reached = reached;
        this.fourEyes = fourEyes;
        this.officers = officers;
        this.services = services;
        this.calendars = calendars;
    }

    List<Reason> of(Task task, String application, String officer) {
        Instant now = table.now();
        List<Reason> reasons = new ArrayList<>();
        table.of(officer, LATEST).stream()
                .filter(deputyship -> deputyship.deputy().equals(officer))
                .forEach(deputyship -> add(reasons, task, application, deputyship, now));
        return reasons;
    }

    private void add(List<Reason> reasons, Task task, String application, Deputyship deputyship, Instant now) {
        String who = name(deputyship.deputy()) + " mewakili " + name(deputyship.officer());
        switch (State.of(deputyship, now)) {
            case COMING -> reasons.add(Reason.note(who + " baru mulai " + say(deputyship.from()) + "."));
            case OVER -> reasons.add(Reason.note("Masa " + who + " sudah berakhir " + say(deputyship.to()) + "."));
            case IN_FORCE -> {
                if (!reached.leadsTo(deputyship, task.getId())) {
                    reasons.add(Reason.note(who + " sampai " + say(deputyship.to()) + scope(deputyship)
                            + ", tetapi tugas ini bukan pekerjaan " + name(deputyship.officer())
                            + " atau layanannya tidak termasuk."));
                    return;
                }
                reasons.add(Reason.shows(
                        who + " sampai " + say(deputyship.to()) + scope(deputyship) + ", dan tugas ini termasuk."));
                if (application != null && fourEyes.hasPrepared(application, deputyship)) {
                    reasons.add(
                            Reason.note(name(deputyship.deputy()) + " sudah mengerjakan langkah lain pada permohonan"
                                    + " ini, sehingga tidak dapat mengambil atau menyelesaikannya sebagai wakil."));
                }
            }
        }
    }

    private String scope(Deputyship deputyship) {
        return deputyship.services() == null
                ? " untuk semua layanan"
                : deputyship.services().stream().map(services::title).collect(Collectors.joining(", ", " untuk ", ""));
    }

    private String say(Instant moment) {
        return calendars.current().say(moment);
    }

    private String name(String login) {
        return officers.name(login);
    }
}
