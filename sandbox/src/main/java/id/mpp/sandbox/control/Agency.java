package id.mpp.sandbox.control;

import java.util.function.Function;

/**
 * One partner as the control sees it.
 *
 * @param name first segment of its paths
 * @param refusal its own refusal to a call of this path
 */
public record Agency(String name, Function<String, Refusal> refusal) {}
