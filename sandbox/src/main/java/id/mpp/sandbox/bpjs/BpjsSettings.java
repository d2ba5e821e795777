package id.mpp.sandbox.bpjs;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may ask BPJS.
 *
 * @param consId number of the institution
 * @param secret key of its signatures
 * @param userKey expected value of the header user_key
 */
@Validated
@ConfigurationProperties("mpp.sandbox.bpjs")
record BpjsSettings(
        @NotBlank String consId,
        @NotBlank String secret,
        @NotBlank String userKey) {}
