package id.mpp.sandbox.pupr;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may ask the public works office.
 *
 * @param token expected bearer token
 */
@Validated
@ConfigurationProperties("mpp.sandbox.pupr")
record PuprSettings(@NotBlank String token) {}
