package id.mpp.sandbox.fintech;

import id.mpp.sandbox.control.Resettable;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What goes wrong with the next calls, and how often. */
@Component
class Stumbles implements Resettable {

    /** The work is done, its answer does not arrive; behind it stands the number of the service, such as 47. */
    static final String LOST = "lost-";

    /** X-EXTERNAL-ID is said to be used already; behind it stands the number of the service. */
    static final String CONFLICT = "conflict-";

    /** A code over another amount. */
    static final String WRONG_QR = "wrong-qr";

    /** The token is no longer taken. */
    static final String STALE_TOKEN = "stale-token";

    private static final Pattern KNOWN =
            Pattern.compile("(" + LOST + "|" + CONFLICT + ")\\d{2}|" + WRONG_QR + "|" + STALE_TOKEN);

    private final Map<String, Integer> left = new TreeMap<>();

    synchronized Map<String, Integer> set(Map<String, Integer> times) {
        if (!times.keySet().stream().allMatch(name -> KNOWN.matcher(name).matches())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A quirk is one of " + KNOWN);
        }
        left.putAll(times);
        return new TreeMap<>(left);
    }

    /** Whether it is to happen now; then it is to happen once less. */
    synchronized boolean happens(String quirk) {
        int times = left.getOrDefault(quirk, 0);
        left.put(quirk, Math.max(0, times - 1));
        return times > 0;
    }

    @Override
    public synchronized void reset() {
        left.clear();
    }
}
