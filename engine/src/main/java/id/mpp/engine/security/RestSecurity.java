package id.mpp.engine.security;

import id.mpp.engine.inside.WebappsLogin;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts a login in front of {@code /engine-rest} and {@code /api}, and the shields in front of everything. */
@Configuration(proxyBeanMethods = false)
class RestSecurity implements WebMvcConfigurer {

    private final CurrentLogin login;

    RestSecurity(CurrentLogin login) {
        this.login = login;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new GroupCheck(login)).addPathPatterns("/api/**");
    }

    @Bean
    FilterRegistrationBean<LoginFilter> loginFilter(LoginsProperties properties) {
        var filter = new FilterRegistrationBean<>(new LoginFilter(properties.loginCache()));
        filter.addUrlPatterns("/engine-rest/*", "/api/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SessionLoginFilter> sessionLoginFilter(WebappsLogin webapps, IdentityService identity) {
        var filter = new FilterRegistrationBean<>(new SessionLoginFilter(webapps, identity, login));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 14);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SetupShield> setupShield() {
        var filter = new FilterRegistrationBean<>(new SetupShield());
        filter.addUrlPatterns("/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ExpressionShield> expressionShield() {
        var filter = new FilterRegistrationBean<>(new ExpressionShield());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }
}
