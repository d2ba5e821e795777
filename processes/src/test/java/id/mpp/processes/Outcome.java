package id.mpp.processes;

import java.util.Set;

/**
 * What became of one test.
 *
 * @param fault where it does not hold and why; null when it holds
 * @param passed the elements of the service's own diagram that it has passed
 */
record Outcome(String name, String title, String end, String fault, Set<String> passed) {

    boolean holds() {
        return fault == null;
    }
}
