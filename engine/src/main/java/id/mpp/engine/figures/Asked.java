package id.mpp.engine.figures;

/**
 * What somebody asks for, as it is written in an address.
 *
 * @param service name of a service; all of them when it is left out
 * @param agency that has had a hand in the applications, e.g. {@code dpmptsp}; all when it is left out
 * @param from first day, e.g. 2026-01-01; the first of the month eleven months before the last day when it is left out
 * @param to last day; today when it is left out
 */
public record Asked(String service, String agency, String from, String to) {}
