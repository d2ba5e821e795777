package id.mpp.sandbox.bapenda;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may enter the web pages, and for how long.
 *
 * @param username account of the institution
 * @param password password of the account
 * @param sessionTimeout how long a session lives without a click
 */
@Validated
@ConfigurationProperties("mpp.sandbox.bapenda")
record BapendaSettings(
        @NotBlank String username,
        @NotBlank String password,
        @DefaultValue("PT15M") Duration sessionTimeout) {

    boolean admits(String user, String secret) {
        return username.equals(user) && password.equals(secret);
    }
}
