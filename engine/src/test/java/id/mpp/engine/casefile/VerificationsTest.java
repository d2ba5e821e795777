package id.mpp.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agency answered what and when, and who may have one asked again. */
@EngineTest
class VerificationsTest {

    private static final String CLERK = "petugas.dpmptsp";
    private static final String EVIDENCE =
            "{\"instansi\":\"Dukcapil\",\"hasil\":\"TIDAK_COCOK\",\"uraian\":\"Nama berbeda\",\"bukti\":\"DK-99\"}";

    private final RunningEngine engine;
    private AskedCase asked;

    VerificationsTest(RunningEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void begin() {
        asked = new AskedCase(engine);
    }

    @AfterEach
    void end() {
        asked.end();
    }

    @Test
    void whatHasNotBeenAnsweredIsShownAsWaiting() {
        JsonNode waiting = asked.verification(CLERK, AskedCase.DUKCAPIL);
        assertThat(waiting.get("state").asText()).isEqualTo("waiting");
        assertThat(waiting.get("purpose").asText())
                .as("the contract's sentence")
                .isEqualTo("Mencocokkan NIK");
        assertThat(waiting.get("finding").isNull()).isTrue();
        assertThat(waiting.get("repeatable").booleanValue()).isFalse();
    }

    @Test
    void anAnswerIsShownWithWhoWhatAndWhen() {
        answer();
        JsonNode answered = asked.verification(CLERK, AskedCase.DUKCAPIL);
        assertThat(answered.get("state").asText()).isEqualTo("answered");
        assertThat(answered.get("agency").asText()).isEqualTo("Dukcapil");
        assertThat(answered.get("finding").asText()).isEqualTo("TIDAK_COCOK");
        assertThat(answered.get("findingText").asText()).isEqualTo("Tidak cocok");
        assertThat(answered.get("answers").intValue()).isEqualTo(1);
        assertThat(answered.get("at").asText()).startsWith("20");
        assertThat(answered.get("lines").toString())
                .isEqualTo("[{\"label\":\"Uraian\",\"value\":\"Nama berbeda\",\"before\":null},"
                        + "{\"label\":\"Nomor bukti\",\"value\":\"DK-99\",\"before\":null}]");
    }

    @Test
    void whatFailedIsShownWithTheReasonAndTheOthersStand() {
        asked.fail("worker.djp", AskedCase.DJP);
        JsonNode failed = asked.verification(CLERK, AskedCase.DJP);
        assertThat(failed.get("state").asText()).isEqualTo("failed");
        assertThat(failed.get("problem").asText()).isEqualTo("Instansi tidak menjawab.");
        assertThat(asked.verification(CLERK, AskedCase.DUKCAPIL).get("state").asText())
                .isEqualTo("waiting");
    }

    @Test
    void whatTheDiagramWentOnWithoutIsSaidToHaveEnded() {
        asked.work("worker.dukcapil", AskedCase.DUKCAPIL, "bpmnError", "errorCode", "nik-ganda")
                .expect(204);
        assertThat(asked.verification(CLERK, AskedCase.DUKCAPIL).get("state").asText())
                .isEqualTo("ended");
    }

    @Test
    void whoHoldsTheTaskHasAFailedOneAskedAgain() {
        asked.fail("worker.dukcapil", AskedCase.DUKCAPIL);
        engine.claim(CLERK, asked.task()).expect(204);
        assertThat(asked.verification(CLERK, AskedCase.DUKCAPIL)
                        .get("repeatable")
                        .booleanValue())
                .isTrue();

        asked.repeat(CLERK, AskedCase.DUKCAPIL).expect(204);
        assertThat(asked.verification(CLERK, AskedCase.DUKCAPIL).get("state").asText())
                .isEqualTo("waiting");
        asked.repeat(CLERK, AskedCase.DUKCAPIL).expect(204);

        answer();
        assertThat(asked.verification(CLERK, AskedCase.DUKCAPIL).get("state").asText())
                .isEqualTo("answered");
    }

    @Test
    void toSeeTheTaskIsNotEnough() {
        asked.fail("worker.djp", AskedCase.DJP);
        assertThat(asked.verification(CLERK, AskedCase.DJP).get("repeatable").booleanValue())
                .isFalse();
        Answer refusal = asked.repeat(CLERK, AskedCase.DJP).expect(403);
        assertThat(refusal.json().get("detail").asText()).contains("Ambil tugas ini terlebih dahulu");
        assertThat(asked.verification(CLERK, AskedCase.DJP).get("state").asText())
                .isEqualTo("failed");
    }

    @ParameterizedTest
    @CsvSource({"petugas.dinkes, 404", "perancang, 404", "worker.djp, 404", "manajer, 403"})
    void nobodyElseHasAnythingAskedAgain(String login, int status) {
        asked.fail("worker.djp", AskedCase.DJP);
        engine.claim(CLERK, asked.task()).expect(204);
        asked.repeat(login, AskedCase.DJP).expect(status);
        assertThat(asked.verification(CLERK, AskedCase.DJP).get("state").asText())
                .isEqualTo("failed");
    }

    @Test
    void anAnswerStandsAndWhatWasNeverAskedCannotBeRepeated() {
        answer();
        engine.claim(CLERK, asked.task()).expect(204);
        assertThat(asked.repeat(CLERK, AskedCase.DUKCAPIL)
                        .expect(409)
                        .json()
                        .get("detail")
                        .asText())
                .contains("sudah selesai");
        asked.repeat(CLERK, "dukcapil-tidak-ada").expect(404);
    }

    private void answer() {
        Map<String, Object> evidence = Map.of("type", "Json", "value", EVIDENCE);
        Map<String, Object> finding = Map.of("type", "String", "value", "TIDAK_COCOK");
        asked.work(
                        "worker.dukcapil",
                        AskedCase.DUKCAPIL,
                        "complete",
                        "variables",
                        Map.of("verifikasiDukcapil", evidence, "hasilDukcapil", finding))
                .expect(204);
    }
}
