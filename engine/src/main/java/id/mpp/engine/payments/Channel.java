package id.mpp.engine.payments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How money comes. */
enum Channel {
    QRIS("QRIS"),
    VA("Virtual account");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** For people. */
    String word() {
        return word;
    }

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Channel of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
