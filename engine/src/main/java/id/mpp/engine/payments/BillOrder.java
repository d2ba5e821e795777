package id.mpp.engine.payments;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A bill that a worker wants to issue.
 *
 * @param task the external task it works on, which says for which process
 * @param message the message that wakes the process when there is news of the money
 * @param kind what is paid, e.g. a kind of retribution
 * @param unit how the days are counted
 */
record BillOrder(
        @NotBlank String task,
        @NotBlank @Size(max = 64) String message,
        @NotBlank @Size(max = 100) String kind,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 15, fraction = 2)
        BigDecimal amount,

        @Min(1) @Max(1000) int days,
        @NotNull DayUnit unit) {}
