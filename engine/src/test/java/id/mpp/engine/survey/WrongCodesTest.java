package id.mpp.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who tries too often waits, and nobody else does. */
class WrongCodesTest {

    private final AtomicLong now = new AtomicLong();
    private final WrongCodes wrongCodes = new WrongCodes(now::get);

    @Test
    void whoTriesTooOftenWaitsAndThenBeginsAnew() {
        attempt(WrongCodes.MOST - 1);
        assertThat(wrongCodes.isTooMany("203.0.113.1")).isFalse();
        attempt(1);
        assertThat(wrongCodes.isTooMany("203.0.113.1")).isTrue();
        assertThat(wrongCodes.isTooMany("203.0.113.2")).isFalse();
        now.addAndGet(WrongCodes.WAIT.minus(Duration.ofSeconds(1)).toNanos());
        assertThat(wrongCodes.isTooMany("203.0.113.1")).isTrue();
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(wrongCodes.isTooMany("203.0.113.1")).isFalse();
    }

    /** A quiet trickle must not keep the first wrong code alive for ever. */
    @Test
    void theTimeGoesByFromTheFirst() {
        for (int i = 0; i < WrongCodes.MOST * 3; i++) {
            attempt(1);
            assertThat(wrongCodes.isTooMany("203.0.113.1")).isFalse();
            now.addAndGet(WrongCodes.WAIT.dividedBy(WrongCodes.MOST - 2).toNanos());
        }
    }

    private void attempt(int times) {
        IntStream.range(0, times).forEach(i -> wrongCodes.count("203.0.113.1"));
    }
}
