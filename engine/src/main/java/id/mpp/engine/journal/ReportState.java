package id.mpp.engine.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a report. */
enum ReportState {
    /** To be sent; a refused report is set back to this. */
    PENDING,
    /** OSS has it. */
    SENT,
    /** This milestone has no status code in OSS. */
    SKIPPED,
    /** Could not be delivered this time; stays pending. */
    FAILED,
    /** OSS said no; this and all later reports of the application wait for a person. */
    REFUSED;

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static ReportState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
