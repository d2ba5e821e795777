package id.mpp.sandbox.oss;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may report to OSS, and as whom OSS pushes.
 *
 * @param userKey expected value of the header user_key
 * @param pushUsername account OSS has with the receiver
 * @param pushPassword password of that account
 */
@Validated
@ConfigurationProperties("mpp.sandbox.oss")
record OssSettings(
        @NotBlank String userKey,
        @NotBlank String pushUsername,
        @NotBlank String pushPassword) {}
