package id.mpp.engine.outlook;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** What a diagram speaks of and does not hold itself. */
interface Surroundings {

    /** The diagram of a process that is called; empty when there is none. */
    Optional<BpmnModelInstance> model(String process);

    /** What people call a process. */
    String title(String process);

    /** What people call a group of officers. */
    String group(String id);

    /** The variables that a topic's worker writes. */
    Set<String> outputs(String topic);

    /** Whether OSS is told of this case. */
    boolean isTold();
}
