package id.mpp.engine.outlook;

import java.util.List;

/**
 * What lies behind the button that completes a task.
 *
 * @param answers what follows from each answer; one without choices when no answer changes anything
 * @param reasons sentences to begin a reason with, by the field that takes it
 */
record Outlook(List<Answer> answers, List<Reasons> reasons) {

    /**
     * What follows from one answer.
     *
     * @param chosen all of them are chosen in the form
     */
    record Answer(List<Chosen> chosen, List<Step> steps) {}

    /**
     * What is chosen in a field.
     *
     * @param field id of the component
     * @param label the words that the form has for it
     */
    record Chosen(String field, String value, String label) {}

    /**
     * What a service knows as reasons.
     *
     * @param field id of the component
     */
    record Reasons(String field, List<String> sentences) {}
}
