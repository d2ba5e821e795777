package id.mpp.engine.workers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker reads of a case record over {@code /api}. */
@EngineTest
class RecordViewTest {

    private final RunningEngine engine;
    private Case work;

    RecordViewTest(RunningEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void begin() {
        work = Case.begin(engine);
    }

    @AfterEach
    void end() {
        work.end();
    }

    @Test
    void aWorkerGetsTheFieldsThatItsContractNamesAndNothingElse() {
        JsonNode record = document("worker.dukcapil").expect(200).json();
        assertThat(record.toString()).isEqualTo("{\"pemohon\":{\"nik\":\"" + Item.NIK + "\"}}");
        assertThat(document("worker.djp").expect(200).text()).isEqualTo("{\"oss\":{\"nib\":\"0220001234567\"}}");
    }

    @Test
    void aTopicWhoseContractNamesNoFieldGetsAnEmptyRecord() {
        assertThat(document("worker.bapenda").expect(200).text()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker.oss", "admin"})
    void whoBringsApplicationsInGetsTheRecordAsItWasStored(String login) {
        JsonNode record = document(login).expect(200).json();
        assertThat(record.at("/pemohon/nama").asText()).isEqualTo("Budi Contoh");
        assertThat(record.at("/asli/edisi").intValue()).isEqualTo(1);
    }

    @Test
    void whenTheTaskIsDoneTheRecordIsShut() {
        String task = work.locked("worker.dukcapil", Case.DUKCAPIL);
        document("worker.dukcapil").expect(200);
        work.call("worker.dukcapil", task, "complete").expect(204);
        assertShut(document("worker.dukcapil"));
        document("worker.djp").expect(200);
    }

    @Test
    void aFailedTaskKeepsTheRecordOpen() {
        String task = work.locked("worker.dukcapil", Case.DUKCAPIL);
        work.call("worker.dukcapil", task, "failure", "retries", 0, "retryTimeout", 0)
                .expect(204);
        document("worker.dukcapil").expect(200);
    }

    @Test
    void theRecordOfAnApplicationThatHasNoTaskForTheWorkerIsShut() {
        assertShut(document("worker.bpjs"));
        assertShut(engine.as("worker.dukcapil").get("/api/applications/" + engine.start("layanan-uji") + "/document"));
    }

    @Test
    void aWorkerCannotTellAnApplicationThatDoesNotExist() {
        assertShut(engine.as("worker.dukcapil").get("/api/applications/I-TIDAK-ADA/document"));
        assertThat(engine.as("worker.oss")
                        .get("/api/applications/I-TIDAK-ADA/document")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCorrectionIsSeenAtOnce() {
        engine.message(work.key(), Map.of("pemohon", Map.of("nik", "9901010101900002")), "oss-lain")
                .expect(200);
        assertThat(document("worker.dukcapil").json().at("/pemohon/nik").asText())
                .isEqualTo("9901010101900002");
    }

    private Answer document(String login) {
        return engine.as(login).get("/api/applications/" + work.key() + "/document");
    }

    private static void assertShut(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.json().path("detail").asText()).contains("only while a task of one of its topics is open");
        assertThat(answer.text()).doesNotContain(Item.NIK);
    }
}
