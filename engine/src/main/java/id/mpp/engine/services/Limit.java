package id.mpp.engine.services;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The legal limit of a service, as its {@code service.yaml} says.
 *
 * @param days working days from "complete and correct"
 * @param atLimit what happens when they are over
 * @param source where the limit stands in law; null when not said
 */
public record Limit(int days, AtLimit atLimit, String source) {

    private static final int LONGEST = 250;

    /** Reads the part {@code limit}; the switch of the business activity goes before that of the service. */
    static Limit of(String service, JsonNode limit, String kbli) {
        String place = service + "/service.yaml, limit";
        JsonNode switched = limit.path("kbli").path(kbli == null ? "" : kbli);
        int days = switched.path("days").asInt(limit.path("days").asInt());
        if (days < 1 || days > LONGEST) {
            throw new IllegalStateException(place + ".days: must be 1 to " + LONGEST + " working days");
        }
        String atLimit = switched.path("at-limit").asText(limit.path("at-limit").asText());
        return new Limit(
                days,
                AtLimit.of(atLimit, place + ".at-limit"),
                limit.path("source").asText(null));
    }
}
