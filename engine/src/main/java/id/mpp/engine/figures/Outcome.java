package id.mpp.engine.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an applicant gets in the end; the first of these ends a case, whatever becomes of the licence later. */
enum Outcome {
    ISSUED,
    REFUSED,
    DEEMED,
    CLOSED,
    CANCELLED,
    VOIDED;

    private static final Set<String> DECISIONS =
            Set.of("approved", "refused", "issued", "issued-provisionally", "deemed", "issued-by-oss");

    /** What a milestone ends a case with; empty for one that ends none. */
    static Optional<Outcome> of(String milestone) {
        return Optional.ofNullable(
                switch (milestone) {
                    case "issued", "issued-provisionally" -> ISSUED;
                    case "refused" -> REFUSED;
                    case "deemed", "issued-by-oss" -> DEEMED;
                    case "closed" -> CLOSED;
                    case "cancelled", "revoked" -> CANCELLED;
                    case "voided" -> VOIDED;
                    default -> null;
                });
    }

    /** Whether a milestone says yes or no to the applicant. */
    static boolean isDecision(String milestone) {
        return DECISIONS.contains(milestone);
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
