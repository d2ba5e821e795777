package id.mpp.engine.clock;

/**
 * The clock of an application has just been derived anew, in the running transaction and with all that the step has written;
 * whoever reads journal and clock together derives what he makes of them now.
 */
public record ClockDerived(String businessKey) {}
