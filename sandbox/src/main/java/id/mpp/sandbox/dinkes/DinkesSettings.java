package id.mpp.sandbox.dinkes;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may ask the health office.
 *
 * @param apiKey expected key
 */
@Validated
@ConfigurationProperties("mpp.sandbox.dinkes")
record DinkesSettings(@NotBlank String apiKey) {}
