package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.journal.Actors;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A run that is cut off in the middle of a case, and one that meets a technical fault. */
@EngineTest
class CutOffTest {

    private static final int CASES = 12;

    private final RunningEngine engine;
    private final MovingService services;
    private final Plans plans;
    private final EnginePlans enginePlans;
    private final Versions versions;
    private final RunningCases cases;
    private final RunTable table;
    private final CaseTable done;
    private final RunReports reports;
    private final Move move;
    private final TransactionTemplate transaction;
    private final Actors actors;
    private final IdentityService identity;

    CutOffTest(
            RunningEngine engine,
            RepositoryService repository,
            RuntimeService runtime,
            JdbcClient jdbc,
            Plans plans,
            EnginePlans enginePlans,
            Versions versions,
            RunningCases cases,
            RunTable table,
            CaseTable done,
            RunReports reports,
            Move move,
            TransactionTemplate transaction,
            Actors actors,
            IdentityService identity) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
        this.plans = plans;
        this.enginePlans = enginePlans;
        this.versions = versions;
        this.cases = cases;
        this.table = table;
        this.done = done;
        this.reports = reports;
        this.move = move;
        this.transaction = transaction;
        this.actors = actors;
        this.identity = identity;
    }

    /** Between two cases and in the middle of one, in the first stage and later. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, CASES})
    void theSameCallAgainFinishesItAndNoCaseGoesTwice(int deadly) {
        MovingService.Service service = begun();
        AtomicInteger calls = new AtomicInteger();
        Stages dying = stages(step -> status -> {
            Outcome outcome = step.apply(status);
            if (calls.incrementAndGet() == deadly) {
                throw new AssertionError("killed before the commit");
            }
            return outcome;
        });
        assertThatThrownBy(() -> asDesigner(() -> {
                    Report report = dying.next(service.name(), new Wish(null, null, null), false);
                    while (report.state().equals("running")) {
                        report = dying.next(service.name(), new Wish(1, 2, null), false);
                    }
                }))
                .hasMessage("killed before the commit");
        assertThat(service.running(2)).isEqualTo(deadly - 1);

        JsonNode report = service.migrate();
        assertThat(report.get("state").asText()).isEqualTo("done");
        assertThat(new Answer(200, report.get("cases").toString()).each("process"))
                .hasSize(CASES)
                .doesNotHaveDuplicates();
        assertThat(service.plan().get("runs")).hasSize(1);
        assertThat(service.running(2)).isEqualTo(CASES);
    }

    @Test
    void aTechnicalFaultStopsTheRunSaysWhichCaseAndJudgesNothing() {
        MovingService.Service service = begun();
        Stages broken = stages(step -> status -> {
            step.apply(status);
            throw new IllegalStateException("the disk is full");
        });
        Report[] report = new Report[1];
        asDesigner(() -> report[0] = broken.next(service.name(), new Wish(null, null, null), true));
        assertThat(report[0].state()).isEqualTo("stopped");
        assertThat(report[0].stopped().reason())
                .isEqualTo("gangguan teknis (IllegalStateException), rinciannya ada di catatan engine; permohonan ini"
                        + " tidak berubah");
        assertThat(report[0].left()).isZero();
        assertThat(service.running(1)).isEqualTo(CASES);
        JsonNode again = service.nextLeaving(Map.of()).expect(200).json();
        assertThat(again.get("id").asLong()).isEqualTo(report[0].id());
        assertThat(again.get("state").asText()).isEqualTo("done");
    }

    @Test
    void aRunThatAnotherHasReplacedTouchesNoFurtherCase() {
        MovingService.Service service = begun();
        service.next(Map.of()).expect(200);
        AtomicInteger calls = new AtomicInteger();
        Stages slow = stages(step -> status -> {
            if (calls.incrementAndGet() == 3) {
                service.next(Map.of("mapping", Map.of("Putuskan", ""))).expect(200);
            }
            return step.apply(status);
        });
        assertThatThrownBy(() -> asDesigner(() -> slow.next(service.name(), new Wish(1, 2, null), false)))
                .isInstanceOf(RunReplaced.class)
                .hasMessageContaining("sudah digantikan");
        assertThat(service.running(2))
                .as("first stages of both, and two cases more")
                .isEqualTo(4);
        assertThat(service.plan().at("/runs/1/state").asText()).isEqualTo("replaced");
    }

    /** Twelve cases on the old version. */
    private MovingService.Service begun() {
        MovingService.Service service = services.deployed();
        List<String> keys = service.start(CASES);
        assertThat(engine.tasks(keys.get(0))).hasSize(1);
        service.deploy(MovingService.renamed(MovingService.model(), "Periksa", "PeriksaBerkas"));
        return service;
    }

    private void asDesigner(Runnable step) {
        identity.setAuthentication("perancang", List.of("perancang"));
        try {
            step.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Stages stages(
            Function<Function<TransactionStatus, Outcome>, Function<TransactionStatus, Outcome>> disturbance) {
        Attempts attempts = new Attempts(transaction) {
            @Override
            Outcome make(RunningCase one, Function<TransactionStatus, Outcome> step) {
                return super.make(one, disturbance.apply(step));
            }
        };
        return new Stages(plans, enginePlans, versions, cases, table, done, reports, move, attempts, actors);
    }
}
