package id.mpp.workers.bpjs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How BPJS is reached.
 *
 * @param baseUrl the address up to and without {@code /kepesertaan}
 * @param consId our consumer id
 * @param secret the key of our signatures
 * @param userKey the key of this service
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long an answer may take
 */
@Validated
@ConfigurationProperties("mpp.bpjs")
record BpjsProperties(
        @NotNull URI baseUrl,
        @NotBlank String consId,
        @NotBlank String secret,
        @NotBlank String userKey,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT90S") Duration readTimeout) {}
