package id.mpp.workers.kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A job that comes a second time. */
class RunningJobsTest {

    private final RunningJobs jobs = new RunningJobs();

    @Test
    void isNotStartedBesideItself() {
        assertThat(jobs.begin(job("1"))).isTrue();
        assertThat(jobs.begin(job("1"))).isFalse();
        assertThat(jobs.begin(job("2"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "BUSINESS_ERROR"})
    void isNotStartedAfterTheEngineHasDoneWithIt(Outcome outcome) {
        jobs.begin(job("1"));
        jobs.end(job("1"), outcome);

        assertThat(jobs.begin(job("1"))).isFalse();
        assertThat(jobs.begin(job("1"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DONE", "BUSINESS_ERROR"},
            mode = EnumSource.Mode.EXCLUDE)
    void isStartedWhenItIsToBeTriedAgain(Outcome outcome) {
        jobs.begin(job("1"));
        jobs.end(job("1"), outcome);

        assertThat(jobs.begin(job("1"))).isTrue();
    }

    private static RunningJob job(String id) {
        ExternalTask task = mock(ExternalTask.class);
        when(task.getId()).thenReturn(id);
        return new RunningJob(task, mock(ExternalTaskService.class));
    }
}
