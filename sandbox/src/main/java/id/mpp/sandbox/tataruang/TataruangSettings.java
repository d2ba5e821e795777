package id.mpp.sandbox.tataruang;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may ask the spatial planning service.
 *
 * @param apiKey expected value of the header X-Api-Key
 */
@Validated
@ConfigurationProperties("mpp.sandbox.tataruang")
record TataruangSettings(@NotBlank String apiKey) {}
