package id.mpp.engine.migration;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Where a service stands.
 *
 * @param versions the newest first
 * @param plans one for each older version that still has cases
 * @param runs migrations so far, the newest first, without their cases
 */
record Overview(String service, List<Version> versions, List<Plan> plans, List<Report> runs) implements Printable {

    @Override
    public String text(Function<Instant, String> moments) {
        return PlanText.of(this, moments);
    }
}
