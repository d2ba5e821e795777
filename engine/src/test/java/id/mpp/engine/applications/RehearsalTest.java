package id.mpp.engine.applications;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.services.ServiceCatalogue;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Starting every service before the first applicant does. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class RehearsalTest {

    private final Rehearsal rehearsal;
    private final Intake intake;
    private final TransactionTemplate transaction;
    private final ServiceCatalogue services;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    RehearsalTest(
            Rehearsal rehearsal,
            Intake intake,
            TransactionTemplate transaction,
            ServiceCatalogue services,
            RepositoryService repository,
            RuntimeService runtime,
            JdbcClient jdbc) {
        this.rehearsal = rehearsal;
        this.intake = intake;
        this.transaction = transaction;
        this.services = services;
        this.repository = repository;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    @Test
    void leavesNothingBehind() {
        long before = rows();
        rehearsal.run(null);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aServiceThatCannotBeStartedIsNamedAndKeepsNoOtherFromStarting(CapturedOutput output) {
        new Rehearsal(intake, services, repository, runtime, new Refusing(transaction)).run(null);
        assertThat(services.names())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(output).contains("Service " + service + " cannot be started"));
    }

    private long rows() {
        return jdbc.sql("""
                        select (select count(*) from mpp.application) + (select count(*) from mpp.journal)
                             + (select count(*) from act_ru_execution) + (select count(*) from act_hi_procinst)
                        """).query(Long.class).single();
    }

    /** A database that is not there. */
    private static class Refusing extends TransactionTemplate {

        private static final long serialVersionUID = 1L;

        Refusing(TransactionTemplate original) {
            super(original.getTransactionManager());
        }

        @Override
        public <T> T execute(org.springframework.transaction.support.TransactionCallback<T> action) {
            throw new IllegalStateException("refused");
        }
    }
}
