package id.mpp.engine.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * How far a diagram could be followed.
 *
 * @param steps what happens until then
 * @param joins gateways at which parallel branches wait for each other, in which something arrived
 * @param isHeld whether somebody has to act, or something ends, on one of the ways
 */
record Followed(List<Step> steps, List<FlowNode> joins, boolean isHeld) {

    static Followed until(Step last) {
        return new Followed(List.of(last), List.of(), true);
    }

    static Followed at(FlowNode join) {
        return new Followed(List.of(), List.of(join), false);
    }

    /** With these steps before. */
    Followed after(List<Step> before) {
        return new Followed(Stream.concat(before.stream(), steps.stream()).toList(), joins, isHeld);
    }

    /** What happens at the same time, together. */
    static Followed together(List<Followed> branches) {
        List<Step> steps = new ArrayList<>();
        branches.forEach(branch ->
                branch.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add));
        return new Followed(
                List.copyOf(steps),
                branches.stream()
                        .flatMap(branch -> branch.joins().stream())
                        .distinct()
                        .toList(),
                branches.stream().anyMatch(Followed::isHeld));
    }
}
