package id.mpp.engine.deputies;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.deputies.Officers.Officer;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.services.ServiceCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Deputyships over HTTP, for their page in Tasklist. */
@RestController
@RequestMapping("/api/deputyships")
class DeputyshipsController {

    private final Deputyships deputyships;
    private final Officers officers;
    private final ServiceCatalogue services;
    private final Calendars calendars;
    private final CurrentLogin login;

    DeputyshipsController(
            Deputyships deputyships,
            Officers officers,
            ServiceCatalogue services,
            Calendars calendars,
            CurrentLogin login) {
        this.deputyships = deputyships;
        this.officers = officers;
        this.services = services;
        this.calendars = calendars;
        this.login = login;
    }

    @GetMapping
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "Who stands in for whom",
            description = "Those that the caller is a side of, the latest 200; for administrators those of all.")
    Listing list() {
        Map<String, String> titles = services.titles();
        return new Listing(
                calendars.current().zone(),
                deputyships.seen().stream().map(each -> shown(each, titles)).toList());
    }

    @GetMapping("/choices")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "Who can be named deputy, and for which services",
            description = "Colleagues of the caller's agencies; administrators ask for another officer.")
    Nominees choices(@RequestParam(required = false) String officer) {
        boolean isAdministrator = login.isIn(Groups.ADMIN);
        if (officer != null && !officer.equals(login.id()) && !isAdministrator) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "officer: hanya administrator yang menunjuk wakil untuk orang lain.");
        }
        return new Nominees(
                isAdministrator ? officers.all() : List.of(),
                officers.colleaguesOf(officer == null ? login.id() : officer),
                services.names().stream()
                        .map(name -> new Service(name, services.title(name)))
                        .sorted(Comparator.comparing(Service::title))
                        .toList());
    }

    @PostMapping
    @AllowedTo(Groups.EVERYONE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Names a deputy for a period and for services",
            description =
                    "By the officer himself or an administrator. During the period the deputy sees and completes what"
                            + " the officer could; it ends by itself. 409 when it would meet another deputyship.")
    Shown name(@RequestBody @Valid Nomination nomination) {
        return shown(deputyships.name(nomination), services.titles());
    }

    @PostMapping("/{id}/end")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "Ends a deputyship before its time",
            description = "By either side or an administrator. What is over stays as it was.")
    Shown end(@PathVariable long id) {
        return shown(deputyships.end(id), services.titles());
    }

    private Shown shown(Deputyship deputyship, Map<String, String> titles) {
        Instant now = Instant.now();
        State state = State.of(deputyship, now);
        return new Shown(
                deputyship.id(),
                new Officer(deputyship.officer(), officers.name(deputyship.officer())),
                new Officer(deputyship.deputy(), officers.name(deputyship.deputy())),
                deputyship.from(),
                deputyship.to(),
                deputyship.services() == null
                        ? List.of()
                        : deputyship.services().stream()
                                .map(name -> titles.getOrDefault(name, name))
                                .toList(),
                state,
                deputyship.endedBy() == null ? null : officers.name(deputyship.endedBy()),
                state != State.OVER && deputyships.mayEnd(deputyship));
    }

    /**
     * All that the caller sees.
     *
     * @param zone of the MPP: in it people read every moment
     */
    record Listing(ZoneId zone, List<Shown> deputyships) {}

    /**
     * One of them.
     *
     * @param services titles; empty for all
     * @param endedBy full name; null when it was not ended before its time
     * @param mayEnd whether the caller may do so
     */
    record Shown(
            long id,
            Officer officer,
            Officer deputy,
            Instant from,
            Instant to,
            List<String> services,
            State state,
            String endedBy,
            boolean mayEnd) {}

    /**
     * What there is to choose.
     *
     * @param officers for whom the caller may name a deputy besides himself
     * @param deputies who may be named
     */
    record Nominees(List<Officer> officers, List<Officer> deputies, List<Service> services) {}

    /** A service by id and title. */
    record Service(String name, String title) {}
}
