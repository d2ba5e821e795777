package id.mpp.engine;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.apache.commons.logging.Log;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Makes the zone of the MPP the zone of this process, wherever its server stands: Camunda asks the JVM when a day begins (FEEL,
 * timers, its own columns), and we cannot tell it otherwise. Before anything else, for many remember what they were told first.
 */
class MppZone implements EnvironmentPostProcessor, Ordered {

    static final String SETTING = "mpp.zone";

    private final Log log;

    MppZone(DeferredLogFactory logs) {
        this.log = logs.getLog(MppZone.class);
    }

    /** After the files of settings have been read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        ZoneId zone = zone(environment.getRequiredProperty(SETTING).strip());
        log.info("Time zone of the MPP: " + zone + " (" + SETTING + "); that of the server was "
                + ZoneId.systemDefault());
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        System.setProperty("user.timezone", zone.getId());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new UnusableZone(
                    SETTING + " (environment variable MPP_ZONE) is '" + name + "', which is no time zone.",
                    "Set it to Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT).");
        }
    }
}
