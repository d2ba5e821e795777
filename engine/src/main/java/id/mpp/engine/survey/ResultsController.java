package id.mpp.engine.survey;

import id.mpp.engine.figures.Asked;
import id.mpp.engine.figures.Scope;
import id.mpp.engine.figures.Scopes;
import id.mpp.engine.figures.Spreadsheet;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What managers read of the survey, over HTTP. */
@RestController
class ResultsController {

    private final Scopes scopes;
    private final Results results;

    ResultsController(Scopes scopes, Results results) {
        this.scopes = scopes;
        this.results = results;
    }

    @GetMapping("/api/survey")
    @AllowedTo(Groups.MANAGER)
    @Operation(
            summary = "The satisfaction survey (SKM): index, grade, means and sample, by service, month or quarter",
            description =
                    "Answers given and applications ended within the period, which is the last twelve months when none"
                            + " is given. Each element weighs 1/9; the index is rounded once, half up to two digits, and graded"
                            + " as rounded.")
    Answer results(
            @RequestParam(required = false) String service,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(defaultValue = "service") String by) {
        Scope scope = scopes.of(new Asked(service, null, from, to));
        List<Result> groups = results.groups(scope, By.of(by));
        List<String> elements =
                Arrays.stream(Element.values()).map(Element::label).toList();
        return new Answer(
                scope.from(), scope.to(), scope.zone(), Instant.now(), elements, results.total(scope), groups);
    }

    @GetMapping("/api/survey.csv")
    @AllowedTo(Groups.MANAGER)
    @Operation(summary = "The same results as a file for a spreadsheet")
    ResponseEntity<String> csv(
            @RequestParam(required = false) String service,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(defaultValue = "service") String by) {
        Scope scope = scopes.of(new Asked(service, null, from, to));
        By wanted = By.of(by);
        String name = "skm-%s-%s.csv".formatted(scope.from(), scope.to());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Spreadsheet.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .body(ResultsCsv.of(wanted, results.groups(scope, wanted)));
    }

    /**
     * Results.
     *
     * @param zone in which days begin
     * @param at when they were made
     * @param elements what the nine are called, in their order
     */
    record Answer(
            LocalDate from,
            LocalDate to,
            ZoneId zone,
            Instant at,
            List<String> elements,
            Result total,
            List<Result> groups) {}
}
