package id.mpp.workers.kit.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a partner that does not answer is left in peace.
 *
 * @param window how many of its last calls are looked at
 * @param failures how many percent of them must have failed
 * @param pause how long nobody calls; then one call tries whether it is back
 */
@Validated
@ConfigurationProperties("mpp.partners.breaker")
record BreakerProperties(
        @Min(1) @DefaultValue("6") int window,

        @Min(1) @Max(100) @DefaultValue("100") int failures,

        @DefaultValue("PT15S") Duration pause) {}
