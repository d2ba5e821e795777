package id.mpp.sandbox.djp;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may ask the tax office.
 *
 * @param apiKey expected value of the header X-Api-Key
 */
@Validated
@ConfigurationProperties("mpp.sandbox.djp")
record DjpSettings(@NotBlank String apiKey) {}
