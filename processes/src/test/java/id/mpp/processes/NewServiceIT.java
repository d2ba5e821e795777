package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code ./mpp new-service} writes is a service whose tests hold before anybody has touched it. */
@ExtendWith(SharedEngine.class)
class NewServiceIT {

    @Test
    void itsTestsHoldAndPassEveryElement(Runner runner) {
        Coverage coverage = runner.cover(runner.workplace().root(), SharedEngine.NEW_SERVICE);

        assertThat(coverage.outcomes()).hasSize(2);
        assertThat(coverage.faults()).isEmpty();
    }
}
