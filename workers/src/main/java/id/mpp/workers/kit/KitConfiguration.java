package id.mpp.workers.kit;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the kit. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WorkersProperties.class, EngineProperties.class, BreakerProperties.class})
@Import({EngineApis.class, Partners.class, LockKeeper.class, JobRunner.class, TopicMetrics.class, Workers.class})
class KitConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
