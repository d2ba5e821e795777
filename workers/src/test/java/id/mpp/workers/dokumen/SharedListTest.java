package id.mpp.workers.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the worker draws is what the gate lets through; they share no code, but this list. */
class SharedListTest {

    private static final Properties SHARED = new Properties();

    @BeforeAll
    static void read() throws IOException {
        try (Reader content = Files.newBufferedReader(Path.of("../gate/src/test/resources/letters.properties"))) {
            SHARED.load(content);
        }
    }

    @Test
    void theMarkupIsThatOfTheGate() {
        assertThat(AllowedMarkup.ELEMENTS).containsExactlyInAnyOrder(shared("elements"));
        assertThat(AllowedMarkup.ATTRIBUTES).containsExactlyInAnyOrder(shared("attributes"));
        assertThat(AllowedMarkup.FETCHES.pattern()).isEqualTo(SHARED.getProperty("fetches"));
    }

    @Test
    void theFormsOfValuesAreThoseOfTheGate() {
        assertThat(Arrays.stream(TextForm.values()).map(form -> form.name().toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrder(shared("forms"));
    }

    @Test
    void thePartsAreThoseOfTheGate() {
        assertThat(Path.of("src/main/resources/dokumen/bagian"))
                .isDirectoryNotContaining(file -> !isPart(file.getFileName().toString()));
        for (String part : shared("parts")) {
            assertThatCode(() ->
                            Template.fill(Sample.template("<div data-bagian='" + part + "'></div>"), Sample.content()))
                    .doesNotThrowAnyException();
        }
    }

    private static boolean isPart(String file) {
        return Arrays.asList(shared("parts")).contains(file.replaceFirst("\\.html$", ""));
    }

    private static String[] shared(String name) {
        return SHARED.getProperty(name).split(",\\s*");
    }
}
