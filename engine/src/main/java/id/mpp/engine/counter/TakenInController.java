package id.mpp.engine.counter;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.services.ServiceCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells an officer the numbers of what he has taken in: Tasklist does not show the one it has just been given. */
@RestController
class TakenInController {

    private final CounterTable table;
    private final CurrentLogin login;
    private final ServiceCatalogue services;
    private final Calendars calendars;

    TakenInController(CounterTable table, CurrentLogin login, ServiceCatalogue services, Calendars calendars) {
        this.table = table;
        this.login = login;
        this.services = services;
        this.calendars = calendars;
    }

    @GetMapping("/api/counter/applications")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The newest applications that the caller has taken in at the counter",
            description = "Twenty at most, newest first. Holds the names of applicants: never log it.")
    TakenIn takenIn() {
        List<Application> applications = table.takenInBy(login.id()).stream()
                .map(row -> new Application(
                        row.businessKey(), services.title(row.service()), row.applicant(), row.receivedAt()))
                .toList();
        return new TakenIn(calendars.current().zone(), applications);
    }

    /**
     * What the caller has taken in.
     *
     * @param zone of the MPP: in it people read every moment
     */
    record TakenIn(ZoneId zone, List<Application> applications) {}

    /**
     * One application.
     *
     * @param title what people call the service
     * @param applicant his name; null when the form does not ask for {@code pemohon.nama}
     */
    record Application(String businessKey, String title, String applicant, Instant receivedAt) {}
}
