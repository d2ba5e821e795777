package id.mpp.engine.paths;

import id.mpp.engine.figures.BadQuestion;

/** Whose steps are counted; {@code a} is a pass through a step in the engine's history. */
enum WhichCases {
    ALL("true"),
    RUNNING(ofProcess("is null")),
    FINISHED(ofProcess("is not null"));

    private final String condition;

    WhichCases(String condition) {
        this.condition = condition;
    }

    private static String ofProcess(String end) {
        return "exists (select from act_hi_procinst p where p.id_ = a.proc_inst_id_ and p.end_time_ " + end + ")";
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
