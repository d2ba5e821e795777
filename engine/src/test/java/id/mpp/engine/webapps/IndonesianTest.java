package id.mpp.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four web applications speak Bahasa Indonesia, and say in it all that they say in English. */
@EngineTest
class IndonesianTest {

    private static final String APPS = "/camunda/app/";

    /** What Camunda or the browser reads in a text: variables, tags, entities, counts of moment.js and of Cockpit. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}|</?[a-z]+[^>]*>|&\\w+;|%[ds]|\\{}");

    /** What looks like a tag and is a word in angle brackets, to be chosen from a list. */
    private static final Set<String> CHOICES = Set.of("<definition>", "<version>");

    /** The English plural has a text of its own, Indonesian has no such plural. */
    private static final Pattern PLURAL = Pattern.compile("/labels/PLGN_\\w+_S");

    private final RunningEngine engine;

    IndonesianTest(RunningEngine engine) {
        this.engine = engine;
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void everyEnglishTextHasAnIndonesianOne(String app) {
        assertThat(texts(app, "id").keySet()).isEqualTo(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void noTextIsBlankOrLosesAPlaceholder(String app) {
        Map<String, String> indonesian = texts(app, "id");
        assertThat(texts(app, "en")).isNotEmpty().allSatisfy((key, english) -> {
            String text = indonesian.get(key);
            assertThat(text.isBlank())
                    .as("blank")
                    .isEqualTo(english.isBlank() || PLURAL.matcher(key).matches());
            if (!CHOICES.contains(english)) {
                assertThat(placeholders(text)).isEqualTo(placeholders(english));
            }
        });
    }

    /** Camunda puts sentences together from pieces; a lost space would glue two words together. */
    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void piecesOfSentencesKeepTheirSpaces(String app) {
        Map<String, String> indonesian = texts(app, "id");
        assertThat(texts(app, "en")).allSatisfy((key, english) -> {
            assertThat(indonesian.get(key).startsWith(" ")).isEqualTo(english.startsWith(" "));
            assertThat(indonesian.get(key).endsWith(" ")).isEqualTo(english.endsWith(" "));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "tasklist", "cockpit", "admin"})
    void theVendorsNameIsNotOurs(String app) {
        assertThat(texts(app, "id"))
                .allSatisfy((key, text) -> assertThat(key.contains("BANNER_CE_EOL_TEXT") || !text.contains("Camunda"))
                        .as(text)
                        .isTrue());
    }

    @Test
    void tasklistKeepsItsShortcuts() {
        assertThat(served("tasklist", "scripts/config.js").text())
                .contains("claimTask:", "focusFilter:", "focusList:", "focusForm:", "startProcess:");
    }

    private Answer served(String app, String file) {
        return engine.anonymous().get(APPS + app + "/" + file).expect(200);
    }

    /** Text by place, such as {@code /labels/CLAIM_TASK}. */
    private Map<String, String> texts(String app, String language) {
        Map<String, String> texts = new TreeMap<>();
        Answer file = served(app, "locales/" + language + ".json");
        // Camunda's own files begin with a byte order mark.
        Answer json = new Answer(file.status(), file.text().replace("\uFEFF", ""));
        collect("", json.json(), texts);
        return texts;
    }

    private static void collect(String place, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(place, node.asText());
        }
        node.properties().forEach(field -> collect(place + "/" + field.getKey(), field.getValue(), texts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(place + "/" + i, node.get(i), texts);
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
