package id.mpp.workers.fintech;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Money that has come, as the partner says.
 *
 * @param channel qris or va
 * @param reference the partner's number of the payment
 * @param bill the number it was paid for
 */
record Money(String channel, String reference, String bill, BigDecimal amount, Instant paidAt) {

    static final String QRIS = "qris";
    static final String VA = "va";
}
