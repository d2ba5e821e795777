package id.mpp.workers.kemenkes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Kemenkes is reached.
 *
 * @param baseUrl the address up to and without {@code /sipa}
 * @param token the bearer token
 * @param maxPlaces at how many places a pharmacist may practise
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long an answer may take
 */
@Validated
@ConfigurationProperties("mpp.kemenkes")
record KemenkesProperties(
        @NotNull URI baseUrl,
        @NotBlank String token,
        @DefaultValue("3") int maxPlaces,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT90S") Duration readTimeout) {}
