package id.mpp.workers.kit.runtime;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How all workers fetch and retry.
 *
 * @param retry the back-off cycles by name: pauses between the attempts of one job; used up means an incident
 * @param concurrency how many jobs of one topic run at once
 * @param longPoll how long a request for work waits at the engine
 * @param lock after how long the jobs of a killed worker go to another; a living worker keeps extending it
 * @param grace how long a stop waits for running jobs before it hands them back
 * @param host by which Cockpit tells the workers of several machines apart; the machine's name unless set
 */
@Validated
@ConfigurationProperties("mpp.workers")
record WorkersProperties(
        @NotEmpty Map<String, @NotEmpty List<Duration>> retry,

        @Min(1) @DefaultValue("8") int concurrency,

        @DefaultValue("PT20S") Duration longPoll,
        @DefaultValue("PT30S") Duration lock,
        @DefaultValue("PT20S") Duration grace,
        String host) {

    WorkersProperties {
        host = host == null || host.isBlank() ? machine() : host;
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unnamed";
        }
    }
}
