package id.mpp.engine.payments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a bill is. */
enum BillState {
    /** It has a number; the partner may or may not know it. */
    ORDERED("sedang diterbitkan"),
    OPEN("belum dibayar"),
    PAID("lunas"),
    CANCELLED("dibatalkan");

    private final String word;

    BillState(String word) {
        this.word = word;
    }

    /** For people, Bahasa Indonesia. */
    String word() {
        return word;
    }

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BillState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
