package id.mpp.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasklist and Welcome speak Bahasa Indonesia, and say in it all that they say in English. */
@EngineTest
class IndonesianTest {

    private static final String APPS = "/camunda/app/";

    /** What Camunda or the browser reads in a text: variables, tags, entities, counts of moment.js. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}|<[^>]*>|&\\w+;|%[ds]");

    private final RunningEngine engine;

    IndonesianTest(RunningEngine engine) {
        this.engine = engine;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyEnglishTextHasAnIndonesianOne(String app) {
        assertThat(texts(app, "id").keySet()).isEqualTo(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void noTextIsBlankOrLosesAPlaceholder(String app) {
        Map<String, String> indonesian = texts(app, "id");
        assertThat(texts(app, "en")).isNotEmpty().allSatisfy((key, english) -> {
            assertThat(indonesian.get(key).isBlank()).as("blank").isEqualTo(english.isBlank());
            assertThat(placeholders(indonesian.get(key))).isEqualTo(placeholders(english));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void theBrowserMayChooseIndonesianAndFallsBackToEnglish(String app) {
        assertThat(served(app, "scripts/config.js").text())
                .contains("availableLocales: ['en', 'id']")
                .containsPattern("fallbackLocale: (indonesian \\? 'id' : )?'en'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin"})
    void whatOperatorsUseStaysEnglish(String app) {
        assertThat(engine.anonymous().get(APPS + app + "/locales/id.json").status())
                .isEqualTo(404);
    }

    @Test
    void tasklistKeepsItsShortcuts() {
        assertThat(served("tasklist", "scripts/config.js").text())
                .contains("claimTask:", "focusFilter:", "focusList:", "focusForm:", "startProcess:");
    }

    @Test
    void officersAreNotAskedToMigrate() {
        assertThat(served("tasklist", "styles/user-styles.css").text()).contains(".ce-eol-banner", "display: none");
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
