package id.mpp.engine.payments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How bills are numbered and how long news waits.
 *
 * @param number pattern of a bill's number; {year} and {running} are filled in
 * @param patience how long a notice of a bill that is not known yet waits for it
 */
@Validated
@ConfigurationProperties("mpp.payments")
record PaymentSettings(
        @DefaultValue("SKR{year}{running}")
        @Pattern(
                regexp = "[A-Za-z0-9]{0,20}\\{year}\\{running}",
                message = "must be letters or digits, {year} and {running}")
        String number,

        @NotNull @DefaultValue("PT10M") Duration patience) {

    String numberOf(int year, long running) {
        return number.replace("{year}", String.valueOf(year)).replace("{running}", "%06d".formatted(running));
    }
}
