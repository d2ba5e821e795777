package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.security.CurrentLogin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the filter behind all others, those of Camunda's web applications included: they know the login and the CSRF token. */
@Configuration(proxyBeanMethods = false)
class CounterSettings {

    /** A filter that is a bean would come before Camunda's, which are set by an initializer of its own. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> counterBehindAllOthers(
            ObjectProvider<CounterServices> services,
            ObjectProvider<Counter> counter,
            ObjectProvider<StarterRights> rights,
            ObjectProvider<CurrentLogin> login,
            ObjectProvider<ObjectMapper> json) {
        return server -> server.addInitializers(context -> {
            var filter = new FilterRegistrationBean<>(new CounterFilter(
                    services.getObject(),
                    counter.getObject(),
                    rights.getObject(),
                    login.getObject(),
                    json.getObject()));
            filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
            filter.setAsyncSupported(true);
            filter.setMatchAfter(true);
            filter.onStartup(context);
        });
    }
}
