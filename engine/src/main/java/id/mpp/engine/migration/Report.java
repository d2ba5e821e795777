package id.mpp.engine.migration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How far a run has come.
 *
 * @param state running: call again for the next portion; stopped: at the case below; done; replaced by another run
 * @param migrated how many cases have gone over
 * @param left how many were left where they are
 * @param remaining how many still wait on the old version
 * @param stopped what has stopped it; null when nothing has
 * @param cases every case that has gone over or was left, in that order
 */
record Report(
        long id,
        String service,
        int from,
        int to,
        Map<String, String> mapping,
        boolean leaveBehind,
        String begunBy,
        String begunByName,
        Instant begunAt,
        String state,
        long migrated,
        long left,
        int remaining,
        Stopped stopped,
        List<Line> cases)
        implements Printable {

    static Report of(Run run, int remaining, List<Line> lines) {
        long left = lines.stream().filter(Line::isLeft).count();
        return new Report(
                run.id(),
                run.service(),
                run.from(),
                run.to(),
                run.mapping(),
                run.leavesBehind(),
                run.begunBy(),
                run.begunByName(),
                run.begunAt(),
                run.state(),
                lines.size() - left,
                left,
                remaining,
                run.fault() == null ? null : new Stopped(run.faultCase(), run.fault()),
                lines);
    }

    Report withoutCases() {
        return new Report(
                id,
                service,
                from,
                to,
                mapping,
                leaveBehind,
                begunBy,
                begunByName,
                begunAt,
                state,
                migrated,
                left,
                remaining,
                stopped,
                List.of());
    }

    @Override
    public String text(Function<Instant, String> moments) {
        return ReportText.of(this, moments);
    }

    /** The case at which a run has stopped, and why. */
    record Stopped(String number, String reason) {}

    /**
     * A case of the run.
     *
     * @param leftBecause why it was left; null when it has gone over
     * @param by full name of who was running it
     */
    record Line(String businessKey, String process, String leftBecause, String by, Instant at) {

        boolean isLeft() {
            return leftBecause != null;
        }

        String number() {
            return businessKey == null ? process : businessKey;
        }
    }
}
