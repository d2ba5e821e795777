package id.mpp.engine.clock;

import id.mpp.engine.journal.Milestone;
import java.util.Arrays;

/** What the clock tells people without being asked, and how urgent the open tasks are from then on. */
enum Alarm {
    HALF("50 %", 60),
    MOST("80 %", 75),
    LAST_MORNING("hari terakhir", 90),
    OVERDUE("batas waktu terlewati", 100);

    /** Camunda's own default. */
    static final int ORDINARY = 50;

    private final String label;
    private final int priority;

    Alarm(String label, int priority) {
        this.label = label;
        this.priority = priority;
    }

    /** The note in the journal. */
    String label() {
        return label;
    }

    int priority() {
        return priority;
    }

    Milestone milestone() {
        return this == OVERDUE ? Milestone.OVERDUE : Milestone.WARNED;
    }

    boolean isIn(Tick tick) {
        return tick.milestone().equals(milestone().text()) && label.equals(tick.note());
    }

    static int priorityAfter(java.util.List<Tick> ticks) {
        return ticks.stream()
                .flatMap(tick -> Arrays.stream(values()).filter(alarm -> alarm.isIn(tick)))
                .mapToInt(Alarm::priority)
                .max()
                .orElse(ORDINARY);
    }
}
