package id.mpp.sandbox.oss;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Numbers new applications as OSS does: I- and digits, never the same twice. */
@Component
class LicenceIds {

    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");

    private final AtomicInteger counter = new AtomicInteger();
    private final Clock clock;

    LicenceIds(Clock clock) {
        this.clock = clock;
    }

    /** The same number for the same licence, however often it is sent: at most 29 characters. */
    static String numberOf(String idIzin) {
        return "OSS-" + idIzin.replaceFirst("^I-", "");
    }

    /** 23 characters, so that further items of the same push can count on within the guide's 25. */
    String next() {
        int serial = Math.floorMod(counter.incrementAndGet(), 10_000);
        return "I-" + LocalDateTime.now(clock).format(MILLISECOND) + String.format("%04d", serial);
    }
}
