package id.mpp.processes;

import java.util.Map;
import java.util.Set;

/**
 * What became of one test.
 *
 * @param fault where it does not hold and why; null when it holds
 * @param passed the elements of the service's own diagram that it has passed
 * @param called the elements that it has passed of each process that the service calls, by its name
 */
record Outcome(
        String name, String title, String end, String fault, Set<String> passed, Map<String, Set<String>> called) {

    boolean holds() {
        return fault == null;
    }
}
