package id.mpp.engine.applications;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mpp.engine.clock.ClockView;

/**
 * An application and its legal clock.
 *
 * @param clock null when its service has no limit
 */
record ApplicationView(@JsonUnwrapped Application application, ClockView clock) {}
