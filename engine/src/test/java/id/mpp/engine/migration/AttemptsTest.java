package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

/** What is made of the answers to several attempts at one case. */
class AttemptsTest {

    private static final RunningCase CASE = new RunningCase("proses", "I-1");

    private static final Supplier<Outcome> REFUSED = () -> {
        throw new NotMovable(List.of(new Fault("Periksa", "Periksa", "tanpa tujuan")), null);
    };

    private static final Supplier<Outcome> COLLIDED = () -> {
        throw new OptimisticLockingFailureException("an officer was faster");
    };

    private static final Supplier<Outcome> MOVED = () -> Outcome.MOVED;

    private final Deque<Supplier<Outcome>> answers = new ArrayDeque<>();

    @Test
    void aRefusalIsBelievedWhenItIsSaidAgain() {
        assertThat(make(List.of(REFUSED, REFUSED)).kind()).isEqualTo(Outcome.Kind.NOT_MOVABLE);
    }

    @Test
    void aRefusalThatIsSaidOnceIsNotBelieved() {
        assertThat(make(List.of(REFUSED, MOVED))).isEqualTo(Outcome.MOVED);
    }

    @Test
    void aCollisionDoesNotMakeARefusalTrue() {
        assertThat(make(List.of(COLLIDED, REFUSED, MOVED))).isEqualTo(Outcome.MOVED);
    }

    @Test
    void whatBreaksEachTimeIsNoVerdictOnTheCase() {
        assertThat(make(List.of(COLLIDED, COLLIDED, COLLIDED, COLLIDED, COLLIDED))
                        .kind())
                .isEqualTo(Outcome.Kind.BROKEN);
    }

    private Outcome make(List<Supplier<Outcome>> inTurn) {
        answers.addAll(inTurn);
        Outcome outcome = new Attempts(TransactionOperations.withoutTransaction())
                .make(CASE, status -> answers.remove().get());
        assertThat(answers).isEmpty();
        return outcome;
    }
}
