package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets time pass for one case until a timer fires; the engine fires it, and grants nothing before the legal limit. */
record Timers(Engine engine) {

    /** A limit that is not running is set to the end of time. */
    private static final int NEVER = 9999;

    /** Weekends and holidays differ from place to place in the calendar. */
    private static final int TRIES = 10;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    void letPass(String element, Case found) {
        JsonNode job = found.need(() -> found.jobs("timers=true").stream()
                .filter(timer -> found.activity(timer).equals(element))
                .toList());
        OffsetDateTime due = OffsetDateTime.parse(job.path("dueDate").asText(), DATE);
        if (due.getYear() == NEVER) {
            throw new Fault(
                    "batas waktu ini tidak berjalan: tonggak complete belum tercapai, waktunya berhenti, at-limit di"
                            + " service.yaml lain jenisnya, atau jumlah hari kerjanya 0");
        }
        pass(found.key(), due.toInstant());
        String id = job.path("id").asText();
        found.admin()
                .put("/engine-rest/job/%s/duedate", Map.of("duedate", DATE.format(OffsetDateTime.now())), id)
                .expected();
        // at rest again: the timer has fired, or has failed to
        found.find(List::of);
        if (found.admin().get("/engine-rest/job/%s", id).isGood()) {
            throw new Fault("%s", new Waiting(found).sentence());
        }
    }

    private void pass(String key, Instant due) {
        boolean isLegal = deadline(key).filter(due::equals).isPresent();
        engine.timeMachine().back(key, until(due));
        for (int i = 0; isLegal && i < TRIES; i++) {
            deadline(key)
                    .map(Timers::until)
                    .filter(left -> !left.isNegative())
                    .ifPresent(left -> engine.timeMachine().back(key, left));
        }
    }

    private static Duration until(Instant moment) {
        return Duration.between(Instant.now(), moment).plusSeconds(1);
    }

    /** The legal limit as the journal and the calendar have it now. */
    private Optional<Instant> deadline(String key) {
        Answer answer = engine.as(Staff.INTAKE).get("/api/applications/%s", key);
        return answer.isGood()
                ? Optional.of(answer.json().path("clock").path("deadline").asText())
                        .filter(text -> !text.isEmpty() && !text.equals("null"))
                        .map(Instant::parse)
                : Optional.empty();
    }
}
