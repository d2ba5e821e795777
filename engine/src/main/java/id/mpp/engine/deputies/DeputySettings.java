package id.mpp.engine.deputies;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.security.CurrentLogin;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the filter behind those that find out who is calling, Camunda's own in its web applications included. */
@Configuration(proxyBeanMethods = false)
class DeputySettings {

    /** A filter that is a bean would come before Camunda's, which are set by an initializer of its own. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> deputiesBehindEveryLogin(
            ObjectProvider<DeputyshipTable> table,
            ObjectProvider<IdentityService> identity,
            ObjectProvider<CurrentLogin> login,
            ObjectProvider<ObjectMapper> json) {
        return server -> server.addInitializers(context -> {
            var filter = new FilterRegistrationBean<>(
                    new DeputyFilter(table.getObject(), identity.getObject(), login.getObject(), json.getObject()));
            filter.addUrlPatterns("/engine-rest/*", "/api/*", "/camunda/api/*");
            filter.setAsyncSupported(true);
            filter.setMatchAfter(true);
            filter.onStartup(context);
        });
    }
}
