package id.mpp.workers.dinkes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Dinkes is reached.
 *
 * @param baseUrl the address up to and without {@code /slhs}
 * @param apiKey the key it expects
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long an answer may take
 */
@Validated
@ConfigurationProperties("mpp.dinkes")
record DinkesProperties(
        @NotNull URI baseUrl,
        @NotBlank String apiKey,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT90S") Duration readTimeout) {}
