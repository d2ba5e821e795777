package id.mpp.engine.counter;

import java.util.List;

/** The answer to a start, word for word as Camunda itself gives it: Tasklist and other clients wait for it. */
record Started(
        List<Link> links,
        String id,
        String definitionId,
        String definitionKey,
        String businessKey,
        String caseInstanceId,
        boolean ended,
        boolean suspended,
        String tenantId) {

    /**
     * A process that has begun.
     *
     * @param interfaceUrl where the caller's REST interface begins
     */
    static Started of(Begun begun, String interfaceUrl) {
        Link self = new Link("GET", interfaceUrl + "/process-instance/" + begun.process(), "self");
        return new Started(
                List.of(self),
                begun.process(),
                begun.definition(),
                begun.service(),
                begun.businessKey(),
                null,
                begun.hasEnded(),
                false,
                null);
    }

    /** Where to read more. */
    record Link(String method, String href, String rel) {}

    /**
     * An application that was taken in, now or by the same submit a moment ago.
     *
     * @param process id of its process instance
     * @param definition id of the definition it runs on
     * @param service key of that definition
     */
    record Begun(String process, String definition, String service, String businessKey, boolean hasEnded) {}
}
