package id.mpp.engine.paths;

/**
 * Which passes through steps are meant, as it is written in an address.
 *
 * @param from first day on which a step ended, e.g. 2026-01-01; three months before the last day when it is left out
 * @param to last day; today when it is left out
 * @param version of the diagram; all when it is left out
 * @param cases {@code running}, {@code finished} or {@code all}, which it is when it is left out
 */
record Asked(String from, String to, Integer version, String cases) {}
