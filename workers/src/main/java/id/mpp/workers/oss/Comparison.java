package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mpp.workers.kit.engine.EngineApi;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The engine's side of the comparison with OSS: what is to be compared, and where the outcome is kept. */
record Comparison(EngineApi engine) {

    /** Far enough back that nothing is too old, near enough for any date type. */
    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");

    /** Applications that are open or in which something has happened since then, after that key. */
    List<Compared> page(Instant since, String after, int most) {
        return list(engine.get(
                "/reconciliation/applications?since={since}&after={after}&limit={most}", since, after, most));
    }

    /** One application; empty when it is unknown or none of OSS. */
    Optional<Compared> of(String businessKey) {
        return list(engine.get("/reconciliation/applications?since={since}&businessKey={key}", EVER, businessKey))
                .stream()
                .findFirst();
    }

    /** Keys of open applications that OSS may have issued because their limit has passed, after that key. */
    List<String> overdue(String after, int most) {
        JsonNode clocks = engine.get("/clocks?atLimit=oss&after={after}&limit={most}", after, most);
        return StreamSupport.stream(clocks.spliterator(), false)
                .map(clock -> clock.path("businessKey").asText())
                .toList();
    }

    /** When somebody asked for a comparison, and when the last full one began. */
    Plan plan() {
        JsonNode plan = engine.get("/reconciliation/request");
        return new Plan(instant(plan.path("requestedAt")), instant(plan.path("checkedAt")));
    }

    void keep(Instant checkedAt, int checked, boolean complete, List<Difference> differences) {
        engine.put(
                Map.of(
                        "checkedAt", checkedAt.toString(),
                        "checked", checked,
                        "complete", complete,
                        "differences", differences),
                "/reconciliation");
    }

    private static List<Compared> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(Compared::new)
                .toList();
    }

    private static Optional<Instant> instant(JsonNode node) {
        return node.isNull() || node instanceof MissingNode
                ? Optional.empty()
                : Optional.of(Instant.parse(node.asText()));
    }

    /** What the next comparison depends on. */
    record Plan(Optional<Instant> requestedAt, Optional<Instant> checkedAt) {

        /**
         * Whether a comparison is due.
         *
         * @param daily the last moment at which the daily one should have begun
         * @param start since when this process could have begun one
         */
        boolean isDue(Instant daily, Instant start) {
            boolean isAsked = requestedAt
                    .filter(asked -> checkedAt.filter(asked::isBefore).isEmpty())
                    .isPresent();
            Instant last = checkedAt.orElse(start.minus(Duration.ofMillis(1)));
            return isAsked || last.isBefore(daily);
        }
    }
}
