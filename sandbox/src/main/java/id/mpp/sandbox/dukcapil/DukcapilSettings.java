package id.mpp.sandbox.dukcapil;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may ask the population register.
 *
 * @param lembaga institution in the path
 * @param userId account of the institution
 * @param password password of the account
 */
@Validated
@ConfigurationProperties("mpp.sandbox.dukcapil")
record DukcapilSettings(
        @NotBlank String lembaga,
        @NotBlank String userId,
        @NotBlank String password) {

    boolean admits(String asking, JsonNode request) {
        return lembaga.equals(asking)
                && userId.equals(request.path("USER_ID").asText())
                && password.equals(request.path("PASSWORD").asText());
    }
}
