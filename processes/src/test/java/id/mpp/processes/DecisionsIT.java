package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the tables answer on either side of each limit, in the engine that decides; the retribution has a test of its own. */
@ExtendWith(SharedEngine.class)
class DecisionsIT {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/decisions.csv", delimiter = '|', numLinesToSkip = 1)
    void aTableAnswersAsItsLawSays(String decision, String facts, String answer, Runner runner)
            throws JsonProcessingException {
        JsonNode result = runner.engine()
                .as(Staff.ADMINISTRATOR)
                .post("/engine-rest/decision-definition/key/%s/evaluate", variables(facts), decision)
                .expected()
                .json();

        assertThat(result.at("/0").elements().next().path("value").asText()).isEqualTo(answer);
    }

    /** Whatever is not said of an application is as in the example. */
    private static Map<String, Object> variables(String facts) throws JsonProcessingException {
        ObjectNode said = (ObjectNode) YAML.readTree("{" + facts + "}");
        ObjectNode permohonan = Example.permohonan("I-99");
        if (said.get("permohonan") instanceof ObjectNode fields) {
            permohonan.setAll(fields);
        }
        said.set("permohonan", permohonan);
        Map<String, Object> variables = new LinkedHashMap<>();
        said.properties().forEach(fact -> variables.put(fact.getKey(), typed(fact.getValue())));
        return Map.of("variables", variables);
    }

    private static Map<String, Object> typed(JsonNode value) {
        return value.isObject() ? Map.of("value", value.toString(), "type", "Json") : Map.of("value", value);
    }
}
