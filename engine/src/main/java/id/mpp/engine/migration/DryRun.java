package id.mpp.engine.migration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/** Takes every case over and takes it back at once: what the engine would say of each is found out by asking it. */
@Component
class DryRun {

    private final Plans plans;
    private final EnginePlans engine;
    private final Versions versions;
    private final RunningCases cases;
    private final Move move;
    private final Attempts attempts;

    DryRun(Plans plans, EnginePlans engine, Versions versions, RunningCases cases, Move move, Attempts attempts) {
        this.plans = plans;
        this.engine = engine;
        this.versions = versions;
        this.cases = cases;
        this.move = move;
        this.attempts = attempts;
    }

    Result of(String service, Wish wish) {
        Plan plan = plans.of(service, wish);
        MigrationPlan steps = engine.of(plan.from(), plan.to(), plan.mapping());
        List<Refused> refused = new ArrayList<>();
        int movable = 0;
        for (RunningCase one : cases.on(plan.from())) {
            Outcome outcome = attempts.make(one, status -> {
                status.setRollbackOnly();
                return tryOut(one, plan, steps);
            });
            movable += outcome.kind() == Outcome.Kind.MOVED ? 1 : 0;
            if (!outcome.faults().isEmpty()) {
                refused.add(new Refused(one.businessKey(), one.process(), outcome.faults()));
            }
        }
        return new Result(service, plan.from().version(), plan.to().version(), plan.mapping(), movable, refused);
    }

    private Outcome tryOut(RunningCase one, Plan plan, MigrationPlan steps) {
        if (!cases.isOn(one, plan.from())) {
            return Outcome.GONE;
        }
        move.make(one, steps, versions.diagram(plan.from()), versions.diagram(plan.to()));
        return Outcome.MOVED;
    }

    /**
     * What a migration would do.
     *
     * @param movable how many cases would go over
     * @param refused those that would not, with the reasons
     */
    record Result(String service, int from, int to, Map<String, String> mapping, int movable, List<Refused> refused)
            implements Printable {

        @Override
        public String text(Function<Instant, String> moments) {
            return DryRunText.of(this);
        }
    }

    /** A case that cannot go over. */
    record Refused(String businessKey, String process, List<Fault> faults) {

        String number() {
            return businessKey == null ? process : businessKey;
        }
    }
}
