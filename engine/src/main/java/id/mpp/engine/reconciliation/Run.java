package id.mpp.engine.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * One comparison of all applications with OSS.
 *
 * @param checkedAt when it began
 * @param checked how many applications were compared
 * @param complete false when it was broken off; it is then never shown as a full one
 */
record Run(
        @NotNull Instant checkedAt,
        @Min(0) int checked,
        @NotNull Boolean complete,
        @NotNull List<@NotNull @Valid Difference> differences) {}
