package id.mpp.sandbox.fintech;

import id.mpp.sandbox.control.Resettable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What goes wrong with the next calls, and how often. */
@Component
class Quirks implements Resettable {

    /** The work is done, its answer does not arrive. */
    static final String LOST = "lost-answer";

    /** X-EXTERNAL-ID is said to be used already. */
    static final String CONFLICT = "conflict";

    /** A code over another amount. */
    static final String WRONG_QR = "wrong-qr";

    /** The token is no longer taken. */
    static final String STALE_TOKEN = "stale-token";

    private static final List<String> KNOWN = List.of(LOST, CONFLICT, WRONG_QR, STALE_TOKEN);

    private final Map<String, Integer> left = new TreeMap<>();

    synchronized Map<String, Integer> set(Map<String, Integer> times) {
        if (!KNOWN.containsAll(times.keySet())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "There are the quirks " + KNOWN);
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
