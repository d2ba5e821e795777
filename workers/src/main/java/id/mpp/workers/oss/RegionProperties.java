package id.mpp.workers.oss;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which applications are ours.
 *
 * @param region the region code of this MPP; its first four digits count
 * @param kewenangan the authorities of the guide that we hold, e.g. 02 for a kabupaten
 */
@Validated
@ConfigurationProperties("mpp")
record RegionProperties(
        @Pattern(regexp = "\\d{10}") String region,
        @NotEmpty List<String> kewenangan) {}
