package id.mpp.engine.figures;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sums that managers ask for, over HTTP. */
@RestController
class FiguresController {

    private final Scopes scopes;
    private final SumsOfCases sums;
    private final Choices choices;
    private final Figures figures;

    FiguresController(Scopes scopes, SumsOfCases sums, Choices choices, Figures figures) {
        this.scopes = scopes;
        this.sums = sums;
        this.choices = choices;
        this.figures = figures;
    }

    @GetMapping("/api/figures")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "What was received, decided and how fast, by service, agency or month",
            description =
                    "Received and ended are counted within the period, which is the last twelve months when none is"
                            + " given; open, paused and overdue as they are now. Times are working days from receipt to end.")
    Answer figures(@ParameterObject Asked asked, @RequestParam(defaultValue = "service") String by) {
        Scope scope = scopes.of(asked);
        List<SumsOfCases.Group> groups = sums.groups(scope, By.of(by));
        return new Answer(scope.from(), scope.to(), scope.zone(), Instant.now(), sums.total(scope), groups);
    }

    @GetMapping("/api/figures.csv")
    @AllowedTo(Groups.MANAGER)
    @Operation(summary = "The same sums as a file for a spreadsheet")
    ResponseEntity<String> csv(@ParameterObject Asked asked, @RequestParam(defaultValue = "service") String by) {
        Scope scope = scopes.of(asked);
        By wanted = By.of(by);
        String name = "kinerja-layanan-%s-%s.csv".formatted(scope.from(), scope.to());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Spreadsheet.TYPE)
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

    /**
     * Sums.
     *
     * @param zone in which days and months begin
     * @param at when they were made
     */
    record Answer(LocalDate from, LocalDate to, ZoneId zone, Instant at, Sums total, List<SumsOfCases.Group> groups) {}

    /** How many applications have been looked at. */
    record Rebuilt(int applications) {}
}
