package id.mpp.engine.services;

/**
 * A new version of a service is live whose {@code service.yaml} says something else than the one before.
 *
 * @param service its name
 */
public record ServiceChanged(String service) {}
