package id.mpp.workers.bapenda;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the web pages of Bapenda are reached.
 *
 * @param baseUrl the address up to and without {@code /masuk}
 * @param username our account there
 * @param password its password
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long a page may take
 * @param maxPages how many result pages of one taxpayer are read at most
 */
@Validated
@ConfigurationProperties("mpp.bapenda")
record BapendaProperties(
        @NotNull URI baseUrl,
        @NotBlank String username,
        @NotBlank String password,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT90S") Duration readTimeout,
        @Min(1) @DefaultValue("50") int maxPages) {

    static final String PARTNER = "Bapenda";
}
