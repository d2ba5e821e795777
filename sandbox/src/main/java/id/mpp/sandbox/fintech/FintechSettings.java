package id.mpp.sandbox.fintech;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may call the payment partner.
 *
 * @param clientId expected X-CLIENT-KEY
 * @param clientSecret key of the symmetric signatures
 * @param partnerId expected X-PARTNER-ID
 */
@Validated
@ConfigurationProperties("mpp.sandbox.fintech")
record FintechSettings(
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @NotBlank String partnerId) {}
