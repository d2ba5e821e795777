package id.mpp.engine.paths;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.calendar.WorkCalendar;
import id.mpp.engine.figures.Period;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How long the steps of a service take, over HTTP: numbers only, for whoever runs or draws it. */
@RestController
class StepsController {

    private static final int MONTHS = 3;

    private final StepTimes times;
    private final Calendars calendars;
    private final RepositoryService repository;
    private final SystemAuthority system;

    StepsController(StepTimes times, Calendars calendars, RepositoryService repository, SystemAuthority system) {
        this.times = times;
        this.calendars = calendars;
        this.repository = repository;
        this.system = system;
    }

    @GetMapping("/api/paths/{service}/steps")
    @AllowedTo({Groups.MANAGER, Groups.DESIGNER})
    @Operation(
            summary = "How long each step of a service takes, and how many wait there now",
            description = "Passes that ended within the period, which is the last three months when none is given;"
                    + " those who wait are as of now. Without version it is all versions of the diagram.")
    Answer steps(@PathVariable String service, @ParameterObject Asked asked) {
        if (isUnknown(service, asked.version())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Layanan atau versi diagram ini tidak ada.");
        }
        WorkCalendar calendar = calendars.current();
        Period period =
                Period.of(asked.from(), asked.to(), last -> last.minusMonths(MONTHS), Clock.system(calendar.zone()));
        List<Step> steps = times.of(service, asked.version(), WhichCases.of(asked.cases()), period, calendar);
        return new Answer(service, asked.version(), period.from(), period.to(), period.zone(), Instant.now(), steps);
    }

    private boolean isUnknown(String service, Integer version) {
        return system.call(() -> {
            ProcessDefinitionQuery query =
                    repository.createProcessDefinitionQuery().processDefinitionKey(service);
            return (version == null ? query : query.processDefinitionVersion(version)).count() == 0;
        });
    }

    /**
     * Steps.
     *
     * @param version null for all
     * @param zone in which days begin
     * @param at when it was counted
     */
    record Answer(
            String service, Integer version, LocalDate from, LocalDate to, ZoneId zone, Instant at, List<Step> steps) {}
}
