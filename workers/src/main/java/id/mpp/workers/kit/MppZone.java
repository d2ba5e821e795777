package id.mpp.workers.kit;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.apache.commons.logging.Log;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Makes the zone of the MPP the zone of this process, wherever its server stands, as the engine does (ADR 30). */
class MppZone implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "mpp.zone";

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
        ZoneId zone = zone(environment.getProperty(SETTING, "Asia/Jakarta").strip());
        log.info("Time zone of the MPP: " + zone + " (" + SETTING + "); that of the server was "
                + ZoneId.systemDefault());
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        System.setProperty("user.timezone", zone.getId());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new UnknownZone("Pengaturan " + SETTING + " (variabel lingkungan MPP_ZONE) berisi '" + name
                    + "', yang bukan zona waktu.");
        }
    }
}
