package id.mpp.engine.payments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the partner told us by itself, signed.
 *
 * @param day of the partner's own time stamp
 * @param externalId its number, unique within the day
 * @param bill the number it names
 * @param fingerprint SHA-256 of the body as it came
 * @param seal SHA-256 of what it signed
 * @param content without anything about the payer
 */
record Notice(
        @NotNull LocalDate day,
        @NotBlank @Size(max = 36) String externalId,
        @NotNull Channel channel,
        @NotBlank @Size(max = 64) String bill,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String fingerprint,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String seal,
        @NotNull ObjectNode content) {}
