package id.mpp.engine.survey;

import java.util.Locale;

/** How an answer has come. */
enum Channel {
    ONLINE,
    COUNTER;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
