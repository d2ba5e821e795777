package id.mpp.workers.oss;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether OSS seems to be away, because several attempts in a row did not get through. Then one application is enough to find
 * out when it is back: a thousand waiting ones would only keep engine and workers busy.
 */
final class Outage {

    private static final int SEVERAL = 5;

    private final Duration memory;
    private final Clock clock;
    private int failures;
    private Instant last = Instant.MIN;

    Outage(OssProperties settings, Clock clock) {
        // longer than any application pauses, or all of them would be tried at once when the pauses of all end together
        this.memory = settings.reportMaxPause().multipliedBy(3);
        this.clock = clock;
    }

    /** An attempt that is long ago says nothing about now. */
    synchronized boolean seemsOn() {
        return failures >= SEVERAL && clock.instant().isBefore(last.plus(memory));
    }

    synchronized void failed() {
        failures++;
        last = clock.instant();
    }

    /** OSS has answered. */
    synchronized void answered() {
        failures = 0;
    }
}
