package id.mpp.workers.fintech;

import java.security.SecureRandom;
import java.time.Clock;

/** Numbers for X-EXTERNAL-ID: 32 digits, no two alike on a day, however many workers run. */
final class ExternalIds {

    private static final long MANY = 1_000_000_000_000_000_000L;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    ExternalIds(Clock clock) {
        this.clock = clock;
    }

    String next() {
        return "%014d%018d".formatted(clock.millis(), Math.floorMod(random.nextLong(), MANY));
    }
}
