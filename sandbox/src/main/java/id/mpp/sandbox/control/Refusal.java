package id.mpp.sandbox.control;

/** The answer with which a partner itself says no. */
public record Refusal(int status, Object body) {}
