package id.mpp.engine.tasks;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Sets the filter inside the login and the shields, so that only who has passed them is told anything. */
@Configuration(proxyBeanMethods = false)
class TaskSettings {

    @Bean
    FilterRegistrationBean<TaskGoneFilter> taskGoneFilter(
            WhatHappened whatHappened, TaskOwners owners, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new TaskGoneFilter(whatHappened, owners, json));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }
}
