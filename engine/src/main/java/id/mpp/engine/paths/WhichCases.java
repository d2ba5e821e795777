package id.mpp.engine.paths;

import id.mpp.engine.figures.BadQuestion;

/** Whose steps are counted; {@code p} is the process in the engine's history. */
enum WhichCases {
    ALL("true"),
    RUNNING("p.end_time_ is null"),
    FINISHED("p.end_time_ is not null");

    private final String condition;

    WhichCases(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static WhichCases of(String text) {
        return switch (text == null || text.isBlank() ? "all" : text) {
            case "all" -> ALL;
            case "running" -> RUNNING;
            case "finished" -> FINISHED;
            default -> throw new BadQuestion("cases", "pilih all, running, atau finished");
        };
    }
}
