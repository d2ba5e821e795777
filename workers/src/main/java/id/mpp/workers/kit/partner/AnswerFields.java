package id.mpp.workers.kit.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The fields of a partner's answer; what its interface does not promise is a technical failure, never a verdict.
 *
 * @param partner its name as operators know it
 * @param answer the object that holds the fields
 */
public record AnswerFields(String partner, JsonNode answer) {

    /** A text, empty where there is none. */
    public String text(String field) {
        return answer.path(field).asText("");
    }

    /** One of the words the partner may say. */
    public <W extends Enum<W>> W word(String field, EnumSet<W> known) {
        String said = text(field);
        return known.stream()
                .filter(word -> word.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(partner, field + " tidak dikenal"));
    }

    /** A day, where there is one. */
    public Optional<LocalDate> date(String field) {
        String said = text(field);
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            throw new UnexpectedAnswer(partner, field + " bukan tanggal");
        }
    }

    /** A count; one that is missing must not become a zero, for it decides. */
    public int count(String field) {
        JsonNode said = answer.path(field);
        if (!said.isInt() || said.intValue() < 0) {
            throw new UnexpectedAnswer(partner, field + " bukan bilangan");
        }
        return said.intValue();
    }

    /** Yes or no; silence is neither. */
    public boolean truth(String field) {
        JsonNode said = answer.path(field);
        if (!said.isBoolean()) {
            throw new UnexpectedAnswer(partner, field + " bukan ya atau tidak");
        }
        return said.booleanValue();
    }
}
