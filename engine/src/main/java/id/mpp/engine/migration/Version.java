package id.mpp.engine.migration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * One deployed version of a service's diagram.
 *
 * @param definition the engine's id of it
 * @param instances how many cases are running on it
 */
record Version(int version, @JsonIgnore String definition, Instant deployedAt, long instances) {}
