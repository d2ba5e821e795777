package id.mpp.engine.figures;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What managers count, over HTTP. */
@RestController
class FiguresController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final SumsOfCases sums;
    private final OpenCases open;
    private final Bottlenecks bottlenecks;
    private final CaseList list;
    private final Choices choices;
    private final Figures figures;
    private final Calendars calendars;

    FiguresController(
            SumsOfCases sums,
            OpenCases open,
            Bottlenecks bottlenecks,
            CaseList list,
            Choices choices,
            Figures figures,
            Calendars calendars) {
        this.sums = sums;
        this.open = open;
        this.bottlenecks = bottlenecks;
        this.list = list;
        this.choices = choices;
        this.figures = figures;
        this.calendars = calendars;
    }

    @GetMapping("/api/figures")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "What was received, decided and how fast, by service, agency or month",
            description =
                    "Received and ended are counted within the period, which is the last twelve months when none is"
                            + " given; open, paused and overdue as they are now. Times are working days from receipt to end.")
    Answer figures(@ParameterObject Asked asked, @RequestParam(defaultValue = "service") String by) {
        Scope scope = scope(asked);
        By wanted = By.of(by);
        return new Answer(
                scope.from(), scope.to(), scope.zone(), Instant.now(), sums.total(scope), sums.groups(scope, wanted));
    }

    @GetMapping("/api/figures/open")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "How old the open applications are, and at which steps they wait",
            description = "Those steps first that hold up most days in all.")
    Open open(@ParameterObject Asked asked) {
        Scope scope = scope(asked);
        Instant now = Instant.now();
        return new Open(open.ages(scope, now), bottlenecks.of(scope, now));
    }

    @GetMapping("/api/figures/cases")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "The applications behind a number, page by page",
            description =
                    "Without personal data. state: received, ended, issued, refused, deemed, closed, late, open, paused"
                            + " or overdue; sort: a column, with - in front of it for the other way round.")
    CaseList.Page cases(
            @ParameterObject Asked asked,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "received") String sort,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return list.page(scope(asked), CaseState.of(state), CaseOrder.of(sort), page, size);
    }

    @GetMapping("/api/figures.csv")
    @AllowedTo(Groups.MANAGER)
    @Operation(summary = "The same sums as a file for a spreadsheet")
    ResponseEntity<String> csv(@ParameterObject Asked asked, @RequestParam(defaultValue = "service") String by) {
        Scope scope = scope(asked);
        By wanted = By.of(by);
        String name = "kinerja-layanan-%s-%s.csv".formatted(scope.from(), scope.to());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .body(FiguresCsv.of(wanted, sums.groups(scope, wanted)));
    }

    @GetMapping("/api/figures/choices")
    @AllowedTo(Groups.MANAGER)
    @Operation(summary = "The services and agencies that there are figures of")
    Choices.Lists choices() {
        return choices.lists();
    }

    @PostMapping("/api/figures/rebuild")
    @AllowedTo(Groups.ADMIN)
    @Operation(
            summary = "Makes all figures anew from journal and clock",
            description = "Beside people at work. Nothing changes unless something was wrong.")
    Rebuilt rebuild() {
        return new Rebuilt(figures.rebuild());
    }

    @ExceptionHandler
    ProblemDetail badQuestion(BadQuestion e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    private Scope scope(Asked asked) {
        return Scope.of(
                asked.service(),
                asked.agency(),
                asked.from(),
                asked.to(),
                calendars.current().zone(),
                Clock.systemUTC());
    }

    /**
     * What is asked for.
     *
     * @param service name of a service; all of them when it is left out
     * @param agency that has had a hand in the applications, e.g. {@code dpmptsp}; all when it is left out
     * @param from first day, e.g. 2026-01-01
     * @param to last day; today when it is left out
     */
    record Asked(String service, String agency, String from, String to) {}

    /**
     * Sums.
     *
     * @param zone in which days and months begin
     * @param at when they were made
     */
    record Answer(LocalDate from, LocalDate to, ZoneId zone, Instant at, Sums total, List<SumsOfCases.Group> groups) {}

    /** Applications that are not ended. */
    record Open(List<OpenCases.Bucket> ages, List<Bottlenecks.Step> steps) {}

    /** How many applications have been looked at. */
    record Rebuilt(int applications) {}
}
