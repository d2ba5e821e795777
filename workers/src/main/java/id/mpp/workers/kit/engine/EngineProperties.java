package id.mpp.workers.kit.engine;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the engine is.
 *
 * @param baseUrl the address without a path, e.g. {@code http://localhost:8080}
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long an answer of {@code /api} may take
 */
@Validated
@ConfigurationProperties("mpp.engine")
public record EngineProperties(
        @NotNull URI baseUrl,
        @DefaultValue("PT3S") Duration connectTimeout,
        @DefaultValue("PT20S") Duration readTimeout) {

    /** The address of one of the engine's interfaces. */
    String at(String path) {
        return baseUrl.toString().replaceAll("/+$", "") + path;
    }
}
