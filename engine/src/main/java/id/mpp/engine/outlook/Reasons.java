package id.mpp.engine.outlook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The reasons that a service knows, as far as a form asks for them. */
final class Reasons {

    private Reasons() {}

    /**
     * Of the fields in which text is typed.
     *
     * @param all as in {@code service.yaml}: sentences by the key of the field
     */
    static List<Outlook.Reasons> of(JsonNode all, JsonNode form) {
        return Choice.fields(form)
                .filter(field -> field.path("type").asText().equals("textarea"))
                .filter(field -> all.has(field.path("key").asText()))
                .map(field -> new Outlook.Reasons(
                        field.path("id").asText(),
                        StreamSupport.stream(
                                        all.path(field.path("key").asText()).spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()))
                .toList();
    }
}
