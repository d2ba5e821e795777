package id.mpp.gate.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the record of the counter need not hold. */
class RecordRulesTest {

    private static final String TOPICS = "processes/.camunda/topics/dokumen.json";

    @TempDir
    Path folder;

    @Test
    void aCalledPartMayAskForWhatOnlyItsOtherCallersHave() throws IOException {
        assertThat(reading("{\"path\": \"oss.id_izin\", \"required\": true}").findings())
                .isEmpty();
    }

    @Test
    void whatIsNotRequiredMayBeMissing() throws IOException {
        assertThat(reading("{\"path\": \"pemohon.alamat\", \"required\": false}")
                        .findings())
                .isEmpty();
    }

    @Test
    void whatTheFormAsksIsThere() throws IOException {
        assertThat(reading("{\"path\": \"pemohon.nama\", \"required\": true}").findings())
                .isEmpty();
    }

    /** The called part that issues documents reads this line of the record; a service of the counter calls it. */
    private Workspace reading(String line) throws IOException {
        Workspace workspace = Workspace.in(folder);
        workspace.replace(TOPICS, "\"record\": []", "\"record\": [" + line + "]");
        return workspace;
    }
}
