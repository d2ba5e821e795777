package id.mpp.engine.payments;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Row of {@code mpp.bill}.
 *
 * @param number what people and the partner call it
 * @param process id of the process instance that waits for the money
 * @param message the message that wakes it
 * @param orderedAt from when the days to pay are counted
 * @param payUntil the last moment in which it may be paid
 * @param qrReference the partner's number of the QR code; null until there is one, as the two after it
 * @param paidAt when it was paid; null unless it was
 */
record Bill(
        String number,
        String process,
        String message,
        String businessKey,
        String kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        Instant orderedAt,
        Instant payUntil,
        BillState state,
        String qrReference,
        String qr,
        String vaNumber,
        Instant paidAt) {

    boolean isFor(BillOrder order) {
        return kind.equals(order.kind()) && amount.compareTo(order.amount()) == 0;
    }

    boolean isInForce() {
        return state == BillState.ORDERED || state == BillState.OPEN;
    }
}
