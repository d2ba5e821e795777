package id.mpp.engine.readiness;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the readiness.
 *
 * @param inTime the share of applications that has to be decided within the limit, 0 to 1
 */
@ConfigurationProperties("mpp.readiness")
record ReadinessSettings(@DefaultValue("0.95") double inTime) {}
