package id.mpp.workers.kit.partner;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;

/** Makes the doors to the partners: one circuit breaker and one set of figures for each. */
public class Partners {

    /** The library would take a partner for dead that needs a minute for each answer; how long is too long says its read timeout. */
    private static final Duration NEVER_TOO_SLOW = Duration.ofDays(1);

    private final MeterRegistry meters;
    private final CircuitBreakerRegistry breakers;

    Partners(BreakerProperties settings, MeterRegistry meters) {
        this.meters = meters;
        this.breakers = CircuitBreakerRegistry.of(config(settings));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    }

    /** The door to a partner, by its name as operators know it. */
    public PartnerGate gate(String partner) {
        return new PartnerGate(partner, breakers.circuitBreaker(partner), meters);
    }

    /** JSON over HTTP to a partner, through its door. */
    public PartnerHttp json(String partner, URI baseUrl, Duration connectTimeout, Duration readTimeout) {
        return new PartnerHttp(partner, gate(partner), baseUrl, connectTimeout, readTimeout);
    }

    /** The web pages of a partner without an interface for programs, through its door. */
    public PartnerPages pages(String partner, URI baseUrl, Duration connectTimeout, Duration readTimeout) {
        return new PartnerPages(partner, gate(partner), baseUrl, connectTimeout, readTimeout);
    }

    /** Only silence and trouble count: a partner that answers nonsense or refuses us is alive. */
    static CircuitBreakerConfig config(BreakerProperties settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.window())
                .failureRateThreshold(settings.failures())
                .waitDurationInOpenState(settings.pause())
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(1)
                .recordException(PartnerUnavailable.class::isInstance)
                .slowCallDurationThreshold(NEVER_TOO_SLOW)
                .build();
    }
}
