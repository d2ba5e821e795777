package id.mpp.sandbox.kemenkes;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may ask the health ministry.
 *
 * @param token expected bearer token
 */
@Validated
@ConfigurationProperties("mpp.sandbox.kemenkes")
record KemenkesSettings(@NotBlank String token) {}
