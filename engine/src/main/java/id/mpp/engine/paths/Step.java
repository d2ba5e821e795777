package id.mpp.engine.paths;

/**
 * A step of a diagram, and how long it takes.
 *
 * @param element its id in the diagram
 * @param type what the engine calls its kind, e.g. {@code userTask}
 * @param done those who went through it in the period
 * @param waiting those who are in it now, and since when; the period makes no difference
 */
record Step(String element, String name, String type, Times done, Times waiting) {

    /**
     * How long a step took, or has taken until now.
     *
     * @param cases how many processes
     * @param passes how often, more than once in a case that came back
     */
    record Times(long cases, long passes, Spread hours, Spread workingDays) {}

    /** What half of them stay below, and nine of ten; both null when there are none. */
    record Spread(Double median, Double p90) {}
}
