package id.mpp.workers.kit;

/**
 * One piece of work the engine waits for; it carries keys only, never data of the application.
 *
 * @param businessKey the number people use for the application, e.g. the id_izin of OSS
 * @param topic the name of the topic
 * @param process the id of the process that waits, which is also the name of the service
 * @param task the engine's id of this piece of work, the same for every attempt
 */
public record Job(String businessKey, String topic, String process, String task) {

    /** For whom the task itself does not matter. */
    public Job(String businessKey, String topic, String process) {
        this(businessKey, topic, process, "");
    }
}
