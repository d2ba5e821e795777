package id.mpp.engine.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News from outside on its way to the running process. */
@EngineTest
class MessagesTest {

    private final RunningEngine engine;

    MessagesTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void theFirstMessageOfTheListThatIsAwaitedWins() {
        String key = waitingForCorrection();
        assertThat(correlated(engine.message(key, null, "oss-lain", "oss-perbaikan", "oss-pembaruan")))
                .isEqualTo("oss-perbaikan");
        assertThat(engine.milestones(key)).endsWith("paused", "resumed");
    }

    @Test
    void aMessageThatIsNotAwaitedGivesWayToTheNext() {
        String key = engine.start("layanan-uji");
        assertThat(correlated(engine.message(key, null, "oss-perbaikan", "oss-pembaruan")))
                .isEqualTo("oss-pembaruan");
        assertThat(engine.milestones(key)).containsExactly("received", "updated");
        assertThat(engine.tasks(key)).hasSize(1);
    }

    @Test
    void anInterruptingMessageEndsTheProcessAndItsTasks() {
        String key = engine.start("layanan-uji");
        assertThat(correlated(engine.message(key, null, "oss-pencabutan"))).isEqualTo("oss-pencabutan");
        assertThat(engine.tasks(key)).isEmpty();
        assertThat(engine.processes(key)).isZero();
        assertThat(engine.milestones(key)).containsExactly("received", "revoked");
    }

    @Test
    void aTextOfAMessageIsATextOnTheProcessAndAllElseIsJson() {
        String key = waitingForCorrection();
        engine.message(key, null, "oss-perbaikan").expect(200);

        JsonNode correction = variable(key, "perbaikan");
        assertThat(correction.get("type").asText()).isEqualTo("Json");
        assertThat(correction.get("value").asText()).contains(key);
        JsonNode text = variable(key, "retribusiOss");
        assertThat(text.get("type").asText()).isEqualTo("String");
        assertThat(text.get("value").asText()).isEqualTo("700000");
    }

    private JsonNode variable(String key, String name) {
        String instance = engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .each("id")
                .get(0);
        return engine.as("admin")
                .get("/engine-rest/process-instance/" + instance + "/variables/" + name + "?deserializeValue=false")
                .expect(200)
                .json();
    }

    @Test
    void anotherCaseRecordIsTheNextVersion() {
        String key = engine.start("layanan-uji");
        engine.message(key, Item.document(key, 2), "oss-pembaruan").expect(200);
        assertThat(version(key)).isEqualTo(2);
        assertThat(edition(key)).isEqualTo(2);
    }

    @Test
    void aCharacterThatPostgresCannotKeepIsReplacedAndNothingIsLost() {
        String key = engine.start("layanan-uji");
        engine.message(key, Map.of("nama", "a\u0000\u0000b \\u0000"), "oss-lain")
                .expect(200);
        assertThat(engine.as("worker.oss")
                        .get("/api/applications/" + key + "/document")
                        .json()
                        .get("nama")
                        .asText())
                .isEqualTo("a\ufffd\ufffdb \\u0000");
    }

    @Test
    void noCaseRecordOrTheSameAgainIsNoVersion() {
        String key = engine.start("layanan-uji");
        engine.message(key, null, "oss-pembaruan").expect(200);
        engine.message(key, Item.document(key, 1), "oss-pembaruan").expect(200);
        assertThat(version(key)).isEqualTo(1);
        assertThat(edition(key)).isEqualTo(1);
    }

    @Test
    void aRepetitionIsNotDeliveredAsAnUpdate() {
        String key = engine.start("layanan-uji");
        assertThat(correlated(engine.message(key, Item.document(key, 2), "oss-perbaikan", "oss-pembaruan")))
                .isEqualTo("oss-pembaruan");
        assertThat(correlated(engine.message(key, Item.document(key, 2), "oss-perbaikan", "oss-pembaruan")))
                .isNull();
        assertThat(engine.milestones(key)).containsExactly("received", "updated");
    }

    @Test
    void aRepetitionIsDeliveredToAProcessThatHasAskedForIt() {
        String key = waitingForCorrection();
        assertThat(correlated(engine.message(key, Item.document(key, 1), "oss-perbaikan", "oss-pembaruan")))
                .isEqualTo("oss-perbaikan");
    }

    @Test
    void whatNobodyAwaitsIsAnsweredWithNullAndItsCaseRecordIsKept() {
        String key = engine.start("layanan-lain");
        assertThat(correlated(engine.message(key, Item.document(key, 2), "oss-perbaikan", "oss-pembaruan")))
                .isNull();
        assertThat(edition(key)).isEqualTo(2);
    }

    @Test
    void newsOfAnUnknownApplicationIsNotFound() {
        assertThat(engine.message("I-TIDAK-ADA", null, "oss-perbaikan").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                   | messages",
                "{\"messages\":[]}                                    | messages",
                "{\"messages\":[\" \"]}                               | messages[0]",
                "{\"messages\":[null]}                                | messages[0]",
                "{\"messages\":[\"oss-perbaikan\"],\"document\":\"\"} | document",
            })
    void aBrokenMessageIsRefusedByTheNameOfItsField(String body, String field) {
        String key = engine.start("layanan-uji");
        Answer answer = engine.as("worker.oss").post("/api/applications/" + key + "/messages", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains(field);
    }

    @Test
    void theSameUpdateFiveTimesAtOnceIsDeliveredOnce() throws Exception {
        String key = engine.start("layanan-uji");
        Callable<Answer> update = () -> engine.message(key, Item.document(key, 2), "oss-perbaikan", "oss-pembaruan");
        List<Answer> answers = AtOnce.run(Collections.nCopies(5, update));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(engine.milestones(key)).containsExactly("received", "updated");
        assertThat(version(key)).isEqualTo(2);
    }

    private String waitingForCorrection() {
        String key = engine.start("layanan-uji");
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "perbaikan", "catatan", "Denah kurang jelas")
                .expect(204);
        return key;
    }

    private static String correlated(Answer answer) {
        return answer.expect(200).json().get("correlated").textValue();
    }

    private int version(String key) {
        return engine.as("worker.oss")
                .get("/api/applications/" + key)
                .json()
                .get("documentVersion")
                .intValue();
    }

    private int edition(String key) {
        return engine.as("worker.oss")
                .get("/api/applications/" + key + "/document")
                .json()
                .at("/asli/edisi")
                .intValue();
    }
}
