package id.mpp.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The gate promises designers what stands in a document; it shares a list with us, and no code. */
@EngineTest
class NamesInDocumentTest {

    private final RunningEngine engine;

    NamesInDocumentTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void theyAreThoseThatTheGateKnows() throws IOException {
        Properties shared = shared();
        JsonNode content = Licence.applied(engine).approved().reserved().path("content");
        for (String part : List.of("dokumen", "keputusan", "penandaTangan", "kop")) {
            assertThat(content.path(part).fieldNames())
                    .toIterable()
                    .as(part)
                    .containsExactlyInAnyOrder(shared.getProperty(part).split(",\\s*"));
        }
    }

    private static Properties shared() throws IOException {
        Properties shared = new Properties();
        try (Reader content = Files.newBufferedReader(Path.of("../gate/src/test/resources/letters.properties"))) {
            shared.load(content);
        }
        return shared;
    }
}
