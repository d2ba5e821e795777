package id.mpp.engine.webapps;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How our pages are delivered. */
@Configuration(proxyBeanMethods = false)
class WebappsSettings {

    private static final List<String> APPS = List.of("welcome", "tasklist", "cockpit", "admin");

    @Bean
    FilterRegistrationBean<FreshPages> freshPages() {
        var filter = new FilterRegistrationBean<>(new FreshPages());
        filter.addUrlPatterns("/camunda/app/mpp/*");
        for (String app : APPS) {
            String own = "/camunda/app/" + app;
            filter.addUrlPatterns(own + "/scripts/*", own + "/styles/*", own + "/locales/*");
        }
        return filter;
    }

    /** Outside of Camunda's own filters, for the last of them writes the page. */
    @Bean
    FilterRegistrationBean<PageNonce> pageNonce() {
        var filter = new FilterRegistrationBean<>(new PageNonce());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
