package id.mpp.sandbox;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the sandbox reads, writes and pushes.
 *
 * @param personasDir folder of the persona files
 * @param dataDir folder in which OSS keeps what it received
 * @param receiverUrl address under which the workers answer receiveNIB and receiveFileDS
 */
@Validated
@ConfigurationProperties("mpp.sandbox")
public record SandboxSettings(
        @NotNull Path personasDir,
        @NotNull Path dataDir,
        @NotNull URI receiverUrl) {}
