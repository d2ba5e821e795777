package id.mpp.sandbox.control;

/**
 * The answer with which a partner itself says no.
 *
 * @param body written as JSON; a text is an HTML page already
 */
public record Refusal(int status, Object body) {}
