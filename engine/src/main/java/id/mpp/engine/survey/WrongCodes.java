package id.mpp.engine.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets nobody try code after code: whoever has got too many of them wrong waits, whatever he tries then. */
@Component
class WrongCodes {

    static final int MOST = 20;
    static final Duration WAIT = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, AtomicInteger> attempts;

    @Autowired
    WrongCodes() {
        this(Ticker.systemTicker());
    }

    WrongCodes(Ticker clock) {
        attempts = Caffeine.newBuilder()
                .expireAfterWrite(WAIT)
                .maximumSize(MOST_ADDRESSES)
                .ticker(clock)
                .build();
    }

    boolean isTooMany(String address) {
        AtomicInteger found = attempts.getIfPresent(address);
        return found != null && found.get() >= MOST;
    }

    /** One more; the time to wait goes by from the first. */
    void count(String address) {
        attempts.get(address, key -> new AtomicInteger()).incrementAndGet();
    }
}
