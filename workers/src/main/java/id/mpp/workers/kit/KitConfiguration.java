package id.mpp.workers.kit;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all of the kit and the agencies share. */
@Configuration(proxyBeanMethods = false)
class KitConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
