package id.mpp.engine.figures;

import java.time.Instant;
import java.util.List;

/**
 * Everything the figures of one application are made of.
 *
 * @param service that the application was made for
 * @param lines of the journal, in order; never empty
 * @param limit what the legal clock says; null when the service has none
 */
record Case(String businessKey, String service, List<Line> lines, Limit limit) {

    /** The lines up to the one that ended it; all of them while it is open. */
    List<Line> story() {
        for (int i = 0; i < lines.size(); i++) {
            if (Outcome.of(lines.get(i).milestone()).isPresent()) {
                return lines.subList(0, i + 1);
            }
        }
        return lines;
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
