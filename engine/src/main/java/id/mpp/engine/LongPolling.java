package id.mpp.engine;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How workers wait for tasks. A worker that lost its connection asks again; without this setting the engine would still
 * answer the lost request first, and lock tasks for nobody until their locks run out.
 */
@Configuration(proxyBeanMethods = false)
class LongPolling {

    @Bean
    ServletContextInitializer oneWaitingRequestPerWorker() {
        return context -> context.setInitParameter("fetch-and-lock-unique-worker-request", "true");
    }
}
