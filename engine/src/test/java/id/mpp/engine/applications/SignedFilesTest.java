package id.mpp.engine.applications;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The licence file that OSS has signed. */
@EngineTest
class SignedFilesTest {

    private final RunningEngine engine;

    SignedFilesTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void theLinkIsKeptAndTheJournalSaysSoOnce() {
        String key = engine.start("layanan-uji");
        assertThat(keep(key, "https://oss.example/a.pdf")).isEqualTo(204);
        assertThat(keep(key, "https://oss.example/a.pdf")).isEqualTo(204);
        assertThat(signedFile(key)).isEqualTo("https://oss.example/a.pdf");
        assertThat(engine.milestones(key)).containsExactly("received", "signed");
    }

    @Test
    void anotherLinkReplacesTheFirst() {
        String key = engine.start("layanan-uji");
        keep(key, "https://oss.example/a.pdf");
        keep(key, "https://oss.example/b.pdf");
        assertThat(signedFile(key)).isEqualTo("https://oss.example/b.pdf");
        assertThat(engine.milestones(key)).containsExactly("received", "signed", "signed");
    }

    @Test
    void aFileOfAnUnknownApplicationIsNotFound() {
        assertThat(keep("I-TIDAK-ADA", "https://oss.example/a.pdf")).isEqualTo(404);
    }

    @Test
    void aBlankLinkIsRefused() {
        assertThat(keep(engine.start("layanan-uji"), " ")).isEqualTo(400);
    }

    private int keep(String key, String url) {
        return engine.as("worker.oss")
                .put("/api/applications/" + key + "/signed-file", Map.of("url", url))
                .status();
    }

    private String signedFile(String key) {
        return engine.as("worker.oss")
                .get("/api/applications/" + key)
                .json()
                .get("signedFile")
                .textValue();
    }
}
