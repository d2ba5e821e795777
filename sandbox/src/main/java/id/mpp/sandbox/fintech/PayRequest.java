package id.mpp.sandbox.fintech;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * What a payer does, and what the partner tells of it.
 *
 * @param bill number of the bill, also of one that the partner does not know
 * @param channel qris or va
 * @param amount when it is not the bill's
 * @param paidAt when it is not now
 * @param tell now, never, twice (as two notices), replayed (the same one again), flipped (one bit) or unsigned
 */
record PayRequest(String bill, String channel, BigDecimal amount, OffsetDateTime paidAt, String tell) {

    String channelOrQris() {
        return channel == null ? "qris" : channel;
    }

    String tellOrNow() {
        return tell == null ? "now" : tell;
    }

    /** To the millisecond, as the partner writes it. */
    OffsetDateTime at(Clock clock) {
        return paidAt != null
                ? paidAt
                : OffsetDateTime.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"))
                        .withNano(0);
    }
}
