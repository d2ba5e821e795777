package id.mpp.engine.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets figures, and what is said to a question that has no answer. */
@EngineTest
class FiguresDoorTest {

    private final RunningEngine engine;

    FiguresDoorTest(RunningEngine engine) {
        this.engine = engine;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/figures",
                "/api/figures/open",
                "/api/figures/cases",
                "/api/figures.csv",
                "/api/figures/choices"
            })
    void theyAreForManagersOnly(String path) {
        engine.as("manajer").get(path).expect(200);
        engine.as("admin").get(path).expect(200);
        for (String other : List.of("petugas.dpmptsp", "kepala.dpmptsp", "perancang", "worker.oss")) {
            assertThat(engine.as(other).get(path).status()).as(other).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figures?from=10-03-2026 | from: tulis tanggal seperti",
                "figures?to=kemarin | to: tulis tanggal seperti",
                "figures?from=2026-05-02&to=2026-05-01 | from: tanggal awal harus sebelum",
                "figures?from=1900-01-01 | from: paling lama 10 tahun",
                "figures?by=hari | by: pilih service, agency, month",
                "figures/cases?state=hilang | state: pilih received",
                "figures/cases?sort=days;drop | sort: pilih applicant",
                "figures/cases?size=1000 | size",
                "figures/cases?page=-1 | page"
            })
    void whatIsWrongIsNamed(String path, String sentence) {
        Answer answer = engine.as("manajer").get("/api/" + path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).startsWith(sentence);
    }
}
