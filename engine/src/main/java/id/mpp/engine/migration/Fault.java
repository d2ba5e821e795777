package id.mpp.engine.migration;

/**
 * Why a case cannot go over.
 *
 * @param activity id of the step where it stands; null when the reason is none of a step's
 * @param name what people call that step
 * @param reason a sentence without personal data
 */
record Fault(String activity, String name, String reason) {

    String text() {
        return activity == null ? reason : name + " (" + activity + "): " + reason;
    }
}
