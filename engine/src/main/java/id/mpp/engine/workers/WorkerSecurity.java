package id.mpp.engine.workers;

import id.mpp.engine.security.CurrentLogin;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the workers' shields behind the login; what they let through goes on to the expression shield. */
@Configuration(proxyBeanMethods = false)
class WorkerSecurity {

    @Bean
    FilterRegistrationBean<WorkerShield> workerShield(CurrentLogin login, FetchRule fetching, TaskRule tasks) {
        var filter = new FilterRegistrationBean<>(new WorkerShield(login, fetching, tasks));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 18);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebappsShield> webappsShield(CurrentLogin login) {
        var filter = new FilterRegistrationBean<>(new WebappsShield(login));
        filter.addUrlPatterns("/camunda/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 18);
        return filter;
    }
}
