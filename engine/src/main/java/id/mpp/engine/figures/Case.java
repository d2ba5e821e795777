package id.mpp.engine.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything the figures of one application are made of.
 *
 * @param service that the application was made for
 * @param isRunning whether one of its processes still runs
 * @param lines of the journal, in order; never empty
 * @param limit what the legal clock says; null when the service has none
 */
record Case(String businessKey, String service, boolean isRunning, List<Line> lines, Limit limit) {

    /** The line that ended it: an approval, when there is nobody left who could do more. */
    Optional<Line> ending() {
        return first(line -> Outcome.of(line.milestone()).isPresent())
                .or(() -> isRunning
                        ? Optional.empty()
                        : first(line -> line.milestone().equals("approved")));
    }

    /** The lines up to that one; all of them while it is open. */
    List<Line> story() {
        return ending().map(line -> lines.subList(0, lines.indexOf(line) + 1)).orElse(lines);
    }

    private Optional<Line> first(Predicate<Line> isMeant) {
        return lines.stream().filter(isMeant).findFirst();
    }

    /** The service that an officer routed it to, or the one that it was made for. */
    String effectiveService() {
        return lines.stream()
                .filter(line -> line.milestone().equals("routed") && line.note() != null)
                .reduce((earlier, later) -> later)
                .map(Line::note)
                .orElse(service);
    }

    /**
     * The legal clock.
     *
     * @param startedAt null as long as the file is not complete
     * @param deadline null while nobody can know it
     */
    record Limit(Instant startedAt, Instant deadline) {

        /** Whether it is decided in time then; null when the limit never ran. What the law grants is what nobody decided in time. */
        Boolean isKept(Instant decidedAt, boolean isSilent) {
            if (startedAt == null) {
                return null;
            }
            return !isSilent && (deadline == null || !decidedAt.isAfter(deadline));
        }
    }
}
