package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets a call in only with the right user_key and a body the guide allows. */
@Component
class OssDesk {

    private final OssSettings settings;
    private final OssRules rules;
    private final Quirks quirks;
    private final ObjectMapper json;

    OssDesk(OssSettings settings, OssRules rules, Quirks quirks, ObjectMapper json) {
        this.settings = settings;
        this.rules = rules;
        this.quirks = quirks;
        this.json = json;
    }

    /** Answers by the given step, which sees the content of the one object all bodies consist of. */
    Map<String, Object> answer(
            String method, String userKey, byte[] body, Function<ObjectNode, Map<String, Object>> step) {
        if (!settings.userKey().equals(userKey)) {
            return OssAnswer.unknownUser(method);
        }
        JsonNode parsed = parse(body);
        return rules.fault(method, parsed)
                .or(() -> unknown(method, parsed))
                .map(fault -> OssAnswer.badParameter(method, fault))
                .orElseGet(() -> step.apply((ObjectNode) parsed.get(rules.root(method))));
    }

    private Optional<String> unknown(String method, JsonNode parsed) {
        return quirks.has(Quirk.STRICT)
                ? rules.unknownField(method, parsed).map(name -> name + " tidak dikenal")
                : Optional.empty();
    }

    private JsonNode parse(byte[] body) {
        try {
            return body == null ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
