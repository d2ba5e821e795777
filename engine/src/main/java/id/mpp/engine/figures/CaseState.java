package id.mpp.engine.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which applications stand behind a number. */
enum CaseState {
    RECEIVED(Scope.IS_RECEIVED),
    ENDED(Scope.IS_ENDED),
    ISSUED(Scope.IS_ENDED + " and f.outcome = 'issued'"),
    REFUSED(Scope.IS_ENDED + " and f.outcome = 'refused'"),
    DEEMED(Scope.IS_ENDED + " and f.outcome = 'deemed'"),
    CLOSED(Scope.IS_ENDED + " and f.outcome in ('closed', 'cancelled', 'voided')"),
    LATE(Scope.IS_ENDED + " and not f.is_in_time"),
    OPEN("f.ended_at is null"),
    PAUSED(OpenState.IS_PAUSED),
    OVERDUE(OpenState.IS_OVERDUE);

    private final String condition;

    CaseState(String condition) {
        this.condition = condition;
    }

    /** What it means in SQL. */
    String condition() {
        return condition;
    }

    static CaseState of(String text) {
        return Arrays.stream(values())
                .filter(state -> state.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(
                        "state",
                        "pilih " + Arrays.stream(values()).map(CaseState::text).collect(Collectors.joining(", "))));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
