package id.mpp.engine.migration;

import id.mpp.engine.security.SystemAuthority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes a mapping into a plan of the engine's, which checks it by its own rules. */
@Component
class EnginePlans {

    private final RuntimeService runtime;
    private final Versions versions;
    private final SystemAuthority system;

    EnginePlans(RuntimeService runtime, Versions versions, SystemAuthority system) {
        this.runtime = runtime;
        this.versions = versions;
        this.system = system;
    }

    /** What the engine itself takes for the same. */
    Map<String, String> kept(Version from, Version to) {
        MigrationPlan plan = system.call(() -> runtime.createMigrationPlan(from.definition(), to.definition())
                .mapEqualActivities()
                .build());
        Map<String, String> kept = new LinkedHashMap<>();
        plan.getInstructions().stream()
                .filter(instruction -> !instruction.getSourceActivityId().endsWith(Diagram.BODY))
                .forEach(instruction -> kept.put(instruction.getSourceActivityId(), instruction.getTargetActivityId()));
        return kept;
    }

    boolean accepts(Version from, Version to, Map<String, String> mapping) {
        try {
            build(from, to, mapping);
            return true;
        } catch (BadUserRequestException e) {
            return false;
        }
    }

    /** The plan to work with; a mapping that the engine refuses is the caller's mistake. */
    MigrationPlan of(Version from, Version to, Map<String, String> mapping) {
        try {
            return build(from, to, mapping);
        } catch (MigrationPlanValidationException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    e.getValidationReport().getInstructionReports().stream()
                            .map(report -> pair(report.getMigrationInstruction()) + ": "
                                    + EngineWords.say(report.getFailures()))
                            .collect(Collectors.joining("; ", "mapping: ", "")),
                    e);
        }
    }

    private static String pair(MigrationInstruction instruction) {
        return instruction.getSourceActivityId() + " -> " + instruction.getTargetActivityId();
    }

    private MigrationPlan build(Version from, Version to, Map<String, String> mapping) {
        Diagram old = versions.diagram(from);
        Diagram next = versions.diagram(to);
        return system.call(() -> {
            MigrationPlanBuilder plan = runtime.createMigrationPlan(from.definition(), to.definition());
            mapping.forEach((source, target) ->
                    add(plan, old.find(source).orElseThrow(), next.find(target).orElseThrow()));
            return plan.build();
        });
    }

    private static void add(MigrationPlanBuilder plan, Step source, Step target) {
        if (source.isMultiple() && target.isMultiple()) {
            plan.mapActivities(source.id() + Diagram.BODY, target.id() + Diagram.BODY);
        }
        MigrationInstructionBuilder instruction = plan.mapActivities(source.id(), target.id());
        if (target.awaitsOtherThan(source)) {
            instruction.updateEventTrigger();
        }
    }
}
