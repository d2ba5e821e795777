package id.mpp.workers.dukcapil;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Dukcapil is reached.
 *
 * @param baseUrl the address up to and without {@code /get_json}
 * @param lembaga the institution's name in the address
 * @param userId the institution's user
 * @param password its password
 * @param ipUser the address registered at Dukcapil
 * @param threshold the likeness from which Dukcapil itself says "Sesuai"; our verdict reads the number instead
 * @param dateFormat the form in which this site wants the birth date
 * @param notFoundCodes RESPONSE_CODE values that mean an unknown NIK
 * @param connectTimeout how long connecting may take
 * * @param readTimeout how long an answer may take; up to 76 s were seen
 */
@Validated
@ConfigurationProperties("mpp.dukcapil")
record DukcapilProperties(
        @NotNull URI baseUrl,
        @NotBlank String lembaga,
        @NotBlank String userId,
        @NotBlank String password,
        @NotBlank String ipUser,
        @DefaultValue("80") int threshold,
        @DefaultValue("dd-MM-yyyy") String dateFormat,
        @DefaultValue("13") List<String> notFoundCodes,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT90S") Duration readTimeout) {}
