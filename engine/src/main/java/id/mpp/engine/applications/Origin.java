package id.mpp.engine.applications;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an application began. */
enum Origin {
    /** OSS sent it, and hears of every step. */
    OSS,
    /** An officer took it in with a start form; it is no business of OSS. */
    COUNTER;

    /** The word in tables and the API. */
    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
