package id.mpp.engine.worklist;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An officer's open tasks with what he needs to know of their applications, over HTTP. */
@RestController
class WorklistController {

    private final TaskTable tasks;
    private final KnownCases cases;
    private final Calendars calendars;

    WorklistController(TaskTable tasks, KnownCases cases, Calendars calendars) {
        this.tasks = tasks;
        this.cases = cases;
        this.calendars = calendars;
    }

    @PostMapping("/api/worklist/cards")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The cards of some open tasks",
            description = "Those of the caller that belong to an application; nothing is said of others."
                    + " Holds the names of applicants: never log it.")
    Cards cards(@RequestBody @Valid Asked asked) {
        return new Cards(calendars.current().zone(), tasks.of(asked.tasks()));
    }

    /** Not an address to be called: names of people would be in it, and with it in logs. */
    @PostMapping("/api/worklist/search")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The caller's open tasks, page by page",
            description =
                    "q: a part of the application's number or of the applicant's name; without it all of them. sort: number,"
                            + " applicant, service, step, due or since, with - in front of it for the other way round. cases: what"
                            + " the caller may read without a task of it, when q is its whole number. Holds the names of"
                            + " applicants: never log it.")
    Found search(@RequestBody @Valid Search search) {
        TaskOrder order = TaskOrder.of(search.sort());
        String sought = search.q().strip();
        long total = tasks.count(sought.toLowerCase(Locale.ROOT));
        return new Found(
                calendars.current().zone(),
                total,
                search.page(),
                search.size(),
                tasks.page(sought.toLowerCase(Locale.ROOT), order, search.page(), search.size()),
                total > 0 || sought.isEmpty() ? List.of() : cases.numbered(sought));
    }

    /** What is looked for; everything may be left out. */
    record Search(
            @Size(max = 100) String q,
            String sort,
            @Min(0) @Max(100_000) Integer page,
            @Min(1) @Max(100) Integer size) {

        Search {
            q = Objects.requireNonNullElse(q, "").replaceAll("\\p{Cntrl}", " ");
            sort = Objects.requireNonNullElse(sort, "due");
            page = Objects.requireNonNullElse(page, 0);
            size = Objects.requireNonNullElse(size, 25);
        }
    }

    /** Ids of tasks. */
    record Asked(@NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = "[\\w-]{1,64}") String> tasks) {}

    /**
     * Cards in no particular order.
     *
     * @param zone of the MPP: in it people read every moment
     */
    record Cards(ZoneId zone, List<Card> cards) {}

    /**
     * Some of the tasks.
     *
     * @param zone of the MPP: in it people read every moment
     * @param total how many there are in all
     * @param page from 0
     */
    record Found(ZoneId zone, long total, int page, int size, List<Card> tasks, List<KnownCase> cases) {}
}
