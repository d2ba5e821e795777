package id.mpp.engine.calendar;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The calendar over HTTP, for its page. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    private final Calendars calendars;
    private final CalendarTable table;
    private final CalendarChange change;
    private final CurrentLogin login;

    CalendarController(Calendars calendars, CalendarTable table, CalendarChange change, CurrentLogin login) {
        this.calendars = calendars;
        this.table = table;
        this.change = change;
        this.login = login;
    }

    @GetMapping
    @AllowedTo({Groups.MANAGER, Groups.INTAKE})
    @Operation(summary = "The calendar in force")
    CalendarVersion current() {
        return version(calendars.current().version());
    }

    @GetMapping("/versions")
    @AllowedTo(Groups.MANAGER)
    @Operation(summary = "All versions, newest first, without their days")
    List<Summary> versions() {
        return table.all().stream().map(Summary::of).toList();
    }

    @GetMapping("/versions/{version}")
    @AllowedTo(Groups.MANAGER)
    @Operation(summary = "One version, whole")
    CalendarVersion version(@PathVariable int version) {
        return table.find(version)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "Kalender versi " + version + " tidak ada"));
    }

    @PostMapping("/preview")
    @AllowedTo(Groups.ADMIN)
    @Operation(summary = "The cases that another calendar would move", description = "Changes nothing.")
    CalendarChange.Preview preview(@RequestBody @Valid Proposal proposal) {
        return change.preview(proposal.calendar());
    }

    @PostMapping
    @AllowedTo(Groups.ADMIN)
    @Operation(
            summary = "Puts another calendar in force and moves the deadlines of all open cases, or nothing at all",
            description = "409 when the calendar in force is no longer the one it is based on.")
    CalendarChange.Applied apply(@RequestBody @Valid Order order) {
        return change.apply(order.basedOn(), order.calendar(), order.reason(), login.id());
    }

    @ExceptionHandler
    ProblemDetail fault(CalendarFault e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(CalendarConflict e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    /** A calendar to look at. */
    record Proposal(@NotNull @Valid CalendarDocument calendar) {}

    /**
     * A calendar to apply.
     *
     * @param basedOn the version its author has changed
     * @param reason why, for those who read the history
     */
    record Order(
            @NotNull Integer basedOn,
            @NotBlank String reason,
            @NotNull @Valid CalendarDocument calendar) {}

    /** A version without its days. */
    record Summary(int version, Instant appliedAt, String appliedBy, String reason) {

        static Summary of(CalendarVersion version) {
            return new Summary(version.version(), version.appliedAt(), version.appliedBy(), version.reason());
        }
    }
}
