package id.mpp.workers.pupr;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Dinas PUPR is reached, and how its papers are told from the others.
 *
 * @param baseUrl the address up to and without {@code /perencana}
 * @param token the bearer token
 * @param designerWords words by which a requirement is known to be the designer's licence
 * @param kkprWords words by which a requirement is known to be the KKPR
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long an answer may take
 */
@Validated
@ConfigurationProperties("mpp.pupr")
record PuprProperties(
        @NotNull URI baseUrl,
        @NotBlank String token,

        @NotEmpty @DefaultValue({"Lisensi perencana", "STRA", "SKK perencana"})
        List<@NotBlank String> designerWords,

        @NotEmpty @DefaultValue({"KKPR", "PKKPR", "KKKPR", "Kesesuaian Kegiatan Pemanfaatan Ruang"})
        List<@NotBlank String> kkprWords,

        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT90S") Duration readTimeout) {}
