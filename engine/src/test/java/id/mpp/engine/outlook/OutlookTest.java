package id.mpp.engine.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer reads before he sends an answer what it will bring about. */
@EngineTest
class OutlookTest {

    private static final String CLERK = "petugas.dpmptsp";

    private final RunningEngine engine;
    private String key;
    private String task;

    OutlookTest(RunningEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void begin() {
        key = engine.start("layanan-putusan");
        task = engine.task(key);
    }

    @Test
    void anAnswerThatEndsTheCaseSaysSoAndWhatOssHears() {
        assertThat(lines(answer(CLERK, "tolak")))
                .containsExactly(
                        "recorded: Permohonan ditolak; waktu layanan berakhir (dilaporkan ke OSS).",
                        "end: Berakhir dengan \"Permohonan ditolak\".");
    }

    @Test
    void whatNobodyKnowsYetIsSaidToDependAndNotGuessed() {
        JsonNode steps = answer(CLERK, "setuju");
        assertThat(lines(steps))
                .containsExactly(
                        "recorded: Permohonan disetujui; waktu layanan berakhir (dilaporkan ke OSS).",
                        "automatic: \"Kirim data\" berjalan otomatis (OSS).",
                        "depends: Tergantung hasil: Ada biaya?");
        JsonNode ways = steps.get(2).get("ways");
        assertThat(ways.findValuesAsText("when")).containsExactly("Ya", "Tidak");
        assertThat(lines(ways.at("/0/steps")))
                .containsExactly("officer: \"Tetapkan biaya\" dikerjakan oleh Petugas teknis Dinas Kesehatan.");
        assertThat(lines(ways.at("/1/steps"))).containsExactly("end: Berakhir dengan \"Izin terbit\".");
    }

    @Test
    void whatTheCaseKnowsAlreadyIsNotLeftOpen() {
        engine.as("admin")
                .put("/engine-rest/task/" + task + "/variables/biaya", "{\"value\":\"tidak\",\"type\":\"String\"}")
                .expect(204);
        assertThat(lines(answer(CLERK, "setuju"))).last().isEqualTo("end: Berakhir dengan \"Izin terbit\".");
    }

    @Test
    void aCalledProcessIsLookedIntoWithWhatItIsGiven() {
        assertThat(lines(answer(CLERK, "kunjungi")))
                .containsExactly(
                        "part: \"Kunjungan\": bagian \"Bagian Kunjungan\" dimulai.",
                        "officer: \"Kunjungi lokasi\" dikerjakan oleh Petugas teknis Dinas PUPR.");
    }

    @Test
    void anAnswerInACalledProcessIsFollowedIntoItsCaller() {
        engine.complete(CLERK, task, "keputusan", "kunjungi").expect(204);
        String visit = engine.task(key);
        assertThat(lines(answer("petugas.pupr", visit, "tidak-layak")))
                .last()
                .isEqualTo("end: Berakhir dengan \"Permohonan ditolak\".");
        assertThat(lines(answer("petugas.pupr", visit, "layak")))
                .contains("automatic: \"Kirim data\" berjalan otomatis (OSS).");
    }

    @Test
    void onlyFieldsOfTheFormHaveReasons() {
        JsonNode reasons = outlook(CLERK, task).get("reasons");
        assertThat(reasons).hasSize(1);
        assertThat(reasons.at("/0/field").asText()).isEqualTo("Field_alasan");
        assertThat(reasons.at("/0/sentences").toString())
                .isEqualTo("[\"Berkas tidak lengkap.\",\"Data tidak cocok.\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.dinkes", "petugas.pupr", "perancang", "worker.djp"})
    void whoHasNoBusinessWithTheCaseReadsNothing(String other) {
        assertThat(engine.as(other).get("/api/tasks/" + task + "/outlook").status())
                .isIn(403, 404);
    }

    @Test
    void aTaskThatIsGoneHasNoOutlook() {
        engine.complete(CLERK, task, "keputusan", "tolak").expect(204);
        engine.as(CLERK).get("/api/tasks/" + task + "/outlook").expect(404);
    }

    @Test
    void aTaskWithoutAChoiceHasOneOutlook() {
        String other = engine.task(engine.start("layanan-uji"));
        JsonNode answers = outlook(CLERK, other).get("answers");
        assertThat(answers).hasSize(1);
        assertThat(answers.at("/0/chosen")).isEmpty();
        assertThat(lines(answers.at("/0/steps"))).first().asString().startsWith("depends: ");
    }

    private JsonNode outlook(String login, String of) {
        return engine.as(login).get("/api/tasks/" + of + "/outlook").expect(200).json();
    }

    private JsonNode answer(String login, String value) {
        return answer(login, task, value);
    }

    private JsonNode answer(String login, String of, String value) {
        return StreamSupport.stream(outlook(login, of).get("answers").spliterator(), false)
                .filter(answer -> answer.at("/chosen/0/value").asText().equals(value))
                .findFirst()
                .orElseThrow()
                .get("steps");
    }

    private static List<String> lines(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.get("kind").asText() + ": " + step.get("text").asText())
                .toList();
    }
}
