package id.mpp.workers.kit.partner;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;

/** Gives tests of the agencies doors to partners that never close. */
public final class TestPartners {

    private TestPartners() {}

    public static Partners open() {
        return new Partners(new BreakerProperties(1_000, 100, Duration.ofSeconds(1)), new SimpleMeterRegistry());
    }
}
