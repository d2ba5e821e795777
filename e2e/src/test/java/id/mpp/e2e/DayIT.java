package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.day.Script;
import id.mpp.e2e.day.Visitor;
import id.mpp.e2e.day.WorkingDay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day at the mall over all services; with {@code -Dmpp.long=true} of 200 applications. */
@Journey
class DayIT {

    private static final boolean IS_LONG = Boolean.getBoolean("mpp.long");
    private static final int SHORTER = IS_LONG ? 1 : 100;
    private static final Duration PATIENCE = Duration.ofMinutes(IS_LONG ? 40 : 6);

    private final Stack stack;
    private final Operator operator;

    DayIT(Stack stack) {
        this.stack = stack;
        this.operator = stack.actors().operator();
    }

    @Test
    void everybodyIsServedAndNothingIsLeftOver() {
        List<Visitor> visitors = Script.read("/day.yaml").visitors(SHORTER);
        Instant morning = Instant.now();

        new WorkingDay(stack.actors()).serve(visitors, PATIENCE);

        System.out.printf("%d applications served in %s%n", visitors.size(), Duration.between(morning, Instant.now()));
        assertThat(visitors).allSatisfy(visitor -> {
            assertThat(operator.milestones(visitor.key()))
                    .as("how it ended for %s", visitor)
                    .contains(visitor.visit().ends());
            assertThat(operator.everyIncident(visitor.key()))
                    .as("incidents of %s", visitor)
                    .isEmpty();
        });
    }

    @Test
    void theFullDayHasTwoHundredApplications() {
        assertThat(Script.read("/day.yaml").visitors(1)).hasSize(200);
    }
}
