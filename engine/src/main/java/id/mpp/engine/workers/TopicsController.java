package id.mpp.engine.workers;

import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.SystemAuthority;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTaskQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a worker how much work there is. */
@RestController
class TopicsController {

    private final OwnTopics own;
    private final ExternalTaskService tasks;
    private final SystemAuthority system;

    TopicsController(OwnTopics own, ExternalTaskService tasks, SystemAuthority system) {
        this.own = own;
        this.tasks = tasks;
        this.system = system;
    }

    @GetMapping("/api/topics")
    @AllowedTo(Groups.WORKER)
    @Operation(
            summary = "How many tasks of the caller's own topics wait, are locked or have failed",
            description = "An administrator sees all topics that are known.")
    List<Load> topics() {
        Set<String> topics = own.ofCaller();
        return system.call(() -> topics.stream().map(this::load).toList());
    }

    private Load load(String topic) {
        return new Load(
                topic,
                tasksOf(topic).notLocked().withRetriesLeft().count(),
                tasksOf(topic).locked().count(),
                tasksOf(topic).noRetriesLeft().count());
    }

    private ExternalTaskQuery tasksOf(String topic) {
        return tasks.createExternalTaskQuery().topicName(topic);
    }

    /**
     * The tasks of one topic.
     *
     * @param waiting can be fetched now or after the pause of a failed attempt
     * @param locked a worker is at them
     * @param failed out of attempts; an operator has to act
     */
    record Load(String topic, long waiting, long locked, long failed) {}
}
