package id.mpp.workers.oss;

import java.util.Locale;

/** How the engine is told a report went. */
enum ReportState {
    SENT,
    SKIPPED,
    FAILED,
    REFUSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether OSS has said what became of it; what was not sent at all leaves the next one in doubt. */
    boolean isKnown() {
        return this == SENT || this == REFUSED;
    }

    /** Whether later reports of the application have to wait. */
    boolean stops() {
        return this == FAILED || this == REFUSED;
    }
}
