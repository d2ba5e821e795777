package id.mpp.engine.migration;

import id.mpp.engine.security.SystemAuthority;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Finds the cases that run on a version. */
@Component
class RunningCases {

    private final RuntimeService runtime;
    private final Versions versions;
    private final SystemAuthority system;

    RunningCases(RuntimeService runtime, Versions versions, SystemAuthority system) {
        this.runtime = runtime;
        this.versions = versions;
        this.system = system;
    }

    /** All, in a constant order. */
    List<RunningCase> on(Version version) {
        return system.call(() -> cases(runtime
                .createProcessInstanceQuery()
                .processDefinitionId(version.definition())
                .orderByProcessInstanceId()
                .asc()
                .unlimitedList()
                .stream()));
    }

    /** One from each place where any stand. */
    List<RunningCase> oneOfEachPlace(Version version) {
        return versions.places(version).keySet().stream()
                .sorted()
                .flatMap(place -> system
                        .call(() -> cases(runtime
                                .createProcessInstanceQuery()
                                .processDefinitionId(version.definition())
                                .activityIdIn(place)
                                .orderByProcessInstanceId()
                                .asc()
                                .listPage(0, 1)
                                .stream()))
                        .stream())
                .distinct()
                .toList();
    }

    /** Whether it still runs, and on that version. */
    boolean isOn(RunningCase one, Version version) {
        return system.call(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(one.process())
                        .processDefinitionId(version.definition())
                        .count()
                > 0);
    }

    private static List<RunningCase> cases(Stream<ProcessInstance> processes) {
        return processes
                .map(process -> new RunningCase(process.getId(), process.getBusinessKey()))
                .toList();
    }
}
