package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** What the integration guide of OSS (4.3.22) demands of each field we send; {@code tgl_status} is 19 long as its format needs. */
final class OssRules {

    private static final List<Rule> ALL = read();

    private OssRules() {}

    /** Fails on the first field that is missing, too long, of the wrong type or of the wrong format. */
    static void assertKept(String object, JsonNode sent) {
        ALL.stream().filter(rule -> rule.object.equals(object)).forEach(rule -> rule.assertKept(sent));
    }

    private static List<Rule> read() {
        try (InputStream rules = OssRules.class.getResourceAsStream("/oss-rules.json")) {
            return Arrays.asList(new ObjectMapper().readValue(rules, Rule[].class));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * One field.
     *
     * @param length longest text allowed
     * @param format as the guide writes it; null when free
     */
    record Rule(String object, String field, String type, int length, boolean required, String format) {

        void assertKept(JsonNode sent) {
            JsonNode value = sent.path(field);
            if (required) {
                assertThat(value.asText()).as("%s.%s", object, field).isNotBlank();
            }
            if (!value.isMissingNode() && !value.isNull()) {
                assertThat(value.getNodeType().name())
                        .as("type of %s.%s", object, field)
                        .isEqualToIgnoringCase(type);
                assertThat(value.asText()).as("%s.%s", object, field).hasSizeLessThanOrEqualTo(length);
                assertThat(value.asText()).as("%s.%s", object, field).matches(pattern());
            }
        }

        private String pattern() {
            return switch (format == null ? "" : format) {
                case "YYYY-MM-DD" -> "\\d{4}-\\d{2}-\\d{2}";
                case "YYYY-MM-DD HH:II:SS" -> "\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}";
                default -> "(?s).*";
            };
        }
    }
}
