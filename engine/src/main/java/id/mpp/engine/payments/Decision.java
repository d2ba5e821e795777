package id.mpp.engine.payments;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** What a person has decided about money, and what he has done with it. */
record Decision(
        @NotNull What decision, @NotBlank @Size(max = 1000) String note) {

    /** What becomes of the money; the words are those of the form. */
    enum What {
        DIKEMBALIKAN,
        DISETOR,
        DICOCOKKAN;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static What of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
