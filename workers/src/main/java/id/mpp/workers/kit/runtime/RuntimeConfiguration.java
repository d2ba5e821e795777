package id.mpp.workers.kit.runtime;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what runs the topics. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkersProperties.class)
@Import({LockKeeper.class, JobRunner.class, TopicMetrics.class, Workers.class})
class RuntimeConfiguration {}
