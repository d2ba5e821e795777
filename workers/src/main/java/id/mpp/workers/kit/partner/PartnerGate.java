package id.mpp.workers.kit.partner;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * The door to one partner: it times every call, and when the partner seems dead it lets nobody through for a while, so
 * that no place is held by waiting for a dead line.
 */
public final class PartnerGate {

    private final String partner;
    private final CircuitBreaker breaker;
    private final MeterRegistry meters;

    PartnerGate(String partner, CircuitBreaker breaker, MeterRegistry meters) {
        this.partner = partner;
        this.breaker = breaker;
        this.meters = meters;
    }

    /**
     * One conversation with the partner.
     *
     * @throws PartnerUnavailable when it does not answer, or is left in peace for now
     */
    public <T> T call(Callable<T> conversation) {
        Timer.Sample started = Timer.start(meters);
        String outcome = "answered";
        try {
            return breaker.executeCallable(() -> talk(conversation));
        } catch (CallNotPermittedException e) {
            outcome = "spared";
            throw new PartnerUnavailable(partner, "berulang kali tidak menjawab dan sementara tidak dihubungi", null);
        } catch (PartnerUnavailable e) {
            outcome = "unavailable";
            throw e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            started.stop(meters.timer("mpp.partner.calls", "partner", partner, "outcome", outcome));
        }
    }

    private <T> T talk(Callable<T> conversation) throws Exception {
        try {
            return conversation.call();
        } catch (IOException e) {
            throw new PartnerUnavailable(partner, "tidak dapat dihubungi atau tidak menjawab pada waktunya", e);
        }
    }
}
