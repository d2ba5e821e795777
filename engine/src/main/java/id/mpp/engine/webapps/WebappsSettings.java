package id.mpp.engine.webapps;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How our pages are delivered. */
@Configuration(proxyBeanMethods = false)
class WebappsSettings {

    @Bean
    FilterRegistrationBean<FreshPages> freshPages() {
        var filter = new FilterRegistrationBean<>(new FreshPages());
        filter.addUrlPatterns(
                "/camunda/app/mpp/*",
                "/camunda/app/cockpit/scripts/*",
                "/camunda/app/tasklist/scripts/*",
                "/camunda/app/tasklist/styles/*",
                "/camunda/app/tasklist/locales/*");
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
