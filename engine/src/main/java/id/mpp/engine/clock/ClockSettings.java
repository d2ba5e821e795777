package id.mpp.engine.clock;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the alarms run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockSettings {}
