package id.mpp.workers.oss;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long each application waits before its reports are tried again: doubling, up to a limit. */
final class Pauses {

    private final Duration first;
    private final Duration longest;
    private final Clock clock;
    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

    Pauses(Duration first, Duration longest, Clock clock) {
        this.first = first;
        this.longest = longest;
        this.clock = clock;
    }

    boolean isOver(String key) {
        Pause pause = pauses.get(key);
        return pause == null || !clock.instant().isBefore(pause.until());
    }

    void grow(String key) {
        pauses.compute(key, (same, before) -> next(before));
    }

    void end(String key) {
        pauses.remove(key);
    }

    /** What all were waiting for is over. */
    void endAll() {
        pauses.clear();
    }

    private Pause next(Pause before) {
        Duration doubled = before == null ? first : before.length().multipliedBy(2);
        Duration length = doubled.compareTo(longest) > 0 ? longest : doubled;
        return new Pause(length, clock.instant().plus(length));
    }

    /** One pause and its end. */
    private record Pause(Duration length, Instant until) {}
}
