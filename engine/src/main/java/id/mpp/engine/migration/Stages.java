package id.mpp.engine.migration;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.Actors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes cases over in stages, one stage a call: first one from each place where cases stand, then the rest in portions. The
 * first fault ends the stage and the rest stay untouched. What has gone over is no longer on the old version, so a call
 * that was cut off is simply made again.
 */
@Component
class Stages {

    private static final int PORTION = 100;

    private final Plans plans;
    private final EnginePlans engine;
    private final Versions versions;
    private final RunningCases cases;
    private final RunTable table;
    private final CaseTable done;
    private final RunReports reports;
    private final Move move;
    private final Attempts attempts;
    private final Actors actors;

    Stages(
            Plans plans,
            EnginePlans engine,
            Versions versions,
            RunningCases cases,
            RunTable table,
            CaseTable done,
            RunReports reports,
            Move move,
            Attempts attempts,
            Actors actors) {
        this.plans = plans;
        this.engine = engine;
        this.versions = versions;
        this.cases = cases;
        this.table = table;
        this.done = done;
        this.reports = reports;
        this.move = move;
        this.attempts = attempts;
        this.actors = actors;
    }

    /** The next stage of the run that follows this wish, or the first of a new one. */
    Report next(String service, Wish wish, boolean leavesBehind) {
        Plan plan = plans.of(service, wish);
        MigrationPlan steps = engine.of(plan.from(), plan.to(), plan.mapping());
        Optional<Run> known = table.of(service).stream()
                .filter(run -> run.follows(plan, leavesBehind))
                .filter(run -> run.isGoingOn() || plan.from().instances() == 0)
                .findFirst();
        if (known.isPresent()) {
            Run run = known.get();
            return run.isGoingOn() ? go(run.id(), plan, steps, leavesBehind, rest(run.id(), plan)) : reports.of(run);
        }
        return go(begin(plan, leavesBehind), plan, steps, leavesBehind, cases.oneOfEachPlace(plan.from()));
    }

    private long begin(Plan plan, boolean leavesBehind) {
        try {
            return table.begin(plan, leavesBehind, actors.current());
        } catch (DuplicateKeyException e) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Orang lain baru saja memulai pemindahan " + plan.service() + ".", e);
        }
    }

    private List<RunningCase> rest(long run, Plan plan) {
        Set<String> left = done.left(run);
        return cases.on(plan.from()).stream()
                .filter(one -> !left.contains(one.process()))
                .limit(PORTION)
                .toList();
    }

    private Report go(long run, Plan plan, MigrationPlan steps, boolean leavesBehind, List<RunningCase> some) {
        Actor by = actors.current();
        table.note(run, "running", null, null);
        for (RunningCase one : some) {
            Outcome outcome = attempts.make(one, status -> take(run, one, plan, steps, by));
            if (outcome.kind() == Outcome.Kind.NOT_MOVABLE && leavesBehind) {
                done.add(run, one, outcome.reason(), by);
            } else if (!outcome.faults().isEmpty()) {
                table.note(run, "stopped", one.number(), outcome.reason());
                return reports.of(table.find(run).orElseThrow());
            }
        }
        if (rest(run, plan).isEmpty()) {
            table.note(run, "done", null, null);
        }
        return reports.of(table.find(run).orElseThrow());
    }

    private Outcome take(long run, RunningCase one, Plan plan, MigrationPlan steps, Actor by) {
        table.hold(run);
        if (!cases.isOn(one, plan.from())) {
            return Outcome.GONE;
        }
        move.make(one, steps, versions.diagram(plan.from()), versions.diagram(plan.to()));
        done.add(run, one, null, by);
        return Outcome.MOVED;
    }
}
