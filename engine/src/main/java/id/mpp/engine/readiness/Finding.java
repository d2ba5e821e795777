package id.mpp.engine.readiness;

/**
 * What was found about one criterion.
 *
 * @param sentence why, for people
 */
record Finding(Verdict verdict, String sentence) {}
