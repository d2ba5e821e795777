package id.mpp.engine.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cases of one version are to go over to another.
 *
 * @param steps where each step goes
 * @param lost the steps whose cases have nowhere to go, the fullest first
 */
record Plan(String service, Version from, Version to, List<Pair> steps, List<Lost> lost) {

    Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        steps.forEach(pair -> mapping.put(pair.from(), pair.to()));
        return mapping;
    }

    /**
     * A step and the one that follows it.
     *
     * @param because reasons of the proposal; empty when the id has stayed
     * @param notes what is different, and what follows from it for running cases
     * @param instances how many cases stand there
     */
    record Pair(
            String from,
            String fromName,
            String to,
            String toName,
            List<String> because,
            List<String> notes,
            int instances) {}

    /**
     * A step without one that follows it.
     *
     * @param instances how many cases stand there: they cannot go over
     * @param candidates what it might be, when there is more than one thing or some doubt
     */
    record Lost(String id, String name, int instances, List<Candidate> candidates) {}

    /** A step that might follow. */
    record Candidate(String id, String name, List<String> because) {}
}
