package id.mpp.engine.deployments;

import id.mpp.engine.security.CurrentLogin;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Sets the gate inside the login and the shields, in front of the engine. */
@Configuration(proxyBeanMethods = false)
class DeploymentSettings {

    @Bean
    FilterRegistrationBean<DeploymentFilter> deploymentFilter(CurrentLogin login, HotDeployment deployments) {
        var filter = new FilterRegistrationBean<>(new DeploymentFilter(login, deployments));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        filter.setAsyncSupported(true);
        return filter;
    }
}
