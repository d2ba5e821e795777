package id.mpp.engine.payments;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Money that has come, as the partner says when it is asked.
 *
 * @param reference the partner's number of this payment
 * @param bill the number it was paid for
 */
record Money(
        @NotNull Channel channel,
        @NotBlank @Size(max = 128) String reference,
        @NotBlank @Size(max = 64) String bill,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 16, fraction = 2)
        BigDecimal amount,

        @NotNull Instant paidAt) {}
