package id.mpp.engine.outlook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * One thing that will happen, as an officer reads it.
 *
 * @param text a sentence
 * @param ways what follows from each result, where one is still to come; empty for most steps
 */
record Step(Kind kind, String text, List<Way> ways) {

    Step(Kind kind, String text) {
        this(kind, text, List.of());
    }

    /** What follows from one result. */
    record Way(String when, List<Step> steps) {}

    /** What kind of thing it is. */
    enum Kind {
        /** A line in the journal, which OSS may be told. */
        RECORDED,
        /** Done by the system or an agency's worker. */
        AUTOMATIC,
        /** Another process is called. */
        PART,
        /** An officer has to act. */
        OFFICER,
        /** Somebody outside, or a date, is waited for. */
        WAIT,
        /** A result that nobody knows yet decides. */
        DEPENDS,
        /** It goes on as it did before. */
        AGAIN,
        /** Nothing comes after it. */
        END;

        @JsonValue
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
