package id.mpp.engine.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that OSS has refused is the work of a person, once. */
@EngineTest
class RefusalTasksTest {

    private static final String ANSWER = "OSS menjawab kode 400: Data izin tidak ditemukan";

    private final RunningEngine engine;
    private String key;
    private long report;

    RefusalTasksTest(RunningEngine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void anApplicationUnderValidation() {
        key = engine.start("layanan-uji");
        engine.claim("petugas.dpmptsp", engine.task(key)).expect(204);
        report = engine.journal(key).get(1).get("id").longValue();
    }

    @Test
    void anOfficerFindsATaskWithTheAnswerOfOssInIt() {
        note("refused").expect(204);

        assertThat(engine.as("petugas.dpmptsp")
                        .get("/engine-rest/task?processInstanceBusinessKeyLike=%25" + key + "%25")
                        .expect(200)
                        .each("name"))
                .containsExactlyInAnyOrder("Periksa berkas", "Tindak lanjuti laporan");
        assertThat(variable("laporan").get("value").asText())
                .contains(key, "layanan-uji", "Berkas mulai diperiksa", ANSWER, "Sari Contoh", "WIB");
        assertThat(variable("nomorLaporan").get("value").longValue()).isEqualTo(report);
        assertThat(engine.as("admin").get("/engine-rest/incident").expect(200).each("configuration"))
                .doesNotContain(String.valueOf(report));
    }

    /** The work has a number of its own; its story is that of the application, also when that has ended long ago. */
    @Test
    void theTaskLeadsToTheStoryOfTheApplication() {
        note("refused").expect(204);
        engine.message(key, null, "oss-pencabutan").expect(200);

        String address = "/api/tasks/" + task() + "/story";
        assertThat(engine.as("petugas.dpmptsp")
                        .get(address)
                        .expect(200)
                        .json()
                        .get("businessKey")
                        .asText())
                .isEqualTo(key);
        assertThat(engine.as("petugas.dinkes").get(address).status()).isEqualTo(404);
    }

    @Test
    void whoComesSecondIsNotToldOfTheApplication() {
        note("refused").expect(204);
        String task = task();
        engine.complete("petugas.dpmptsp", task).expect(204);

        Answer second = engine.complete("petugas.dpmptsp", task);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("message").asText())
                .startsWith("Tugas ini sudah diselesaikan oleh Sari Contoh pada ")
                .doesNotContain(key);
    }

    @Test
    void aReportThatIsRefusedAgainInARowIsOneTask() throws Exception {
        Callable<Answer> refusal = () -> note("refused");
        assertThat(AtOnce.run(Collections.nCopies(5, refusal))).allSatisfy(answer -> answer.expect(204));

        assertThat(tasks()).hasSize(1);
    }

    @Test
    void aReportThatIsRefusedAgainAfterItWasSentAgainIsANewTask() {
        note("refused").expect(204);
        String first = task();
        engine.complete("petugas.dpmptsp", first).expect(204);
        // the process still stands at the worker's step when the report is on its way again and refused
        note("pending").expect(204);
        note("refused").expect(204);

        assertThat(tasks()).hasSize(1).doesNotContain(first);
        assertThat(engine.processes(number())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "sent", "skipped"})
    void aReportThatIsSettledOtherwiseTakesItsTaskWithIt(String state) {
        note("refused").expect(204);
        note(state).expect(204);

        assertThat(tasks()).isEmpty();
        assertThat(engine.processes(number())).isZero();
    }

    @Test
    void whatAnOfficerHasDecidedIsNotTakenAwayByItsOwnOutcome() {
        note("refused").expect(204);
        engine.complete("petugas.dpmptsp", task()).expect(204);
        note("skipped").expect(204);

        assertThat(engine.processes(number())).isEqualTo(1);
    }

    @Test
    void aDecisionThatIsCarriedOutTwiceChangesWhatHappenedSinceNoMore() {
        note("refused").expect(204);
        Map<String, String> decision = Map.of("state", "pending", "onlyIf", "refused");
        engine.as("worker.oss").put("/api/reports/" + report, decision).expect(204);
        note("sent").expect(204);

        engine.as("worker.oss").put("/api/reports/" + report, decision).expect(204);

        assertThat(engine.as("worker.oss")
                        .get("/api/reports?businessKey=" + key)
                        .expect(200)
                        .each("milestone"))
                .containsExactly("received");
    }

    @Test
    void aCaseThatHasEndedGetsATaskToo() {
        engine.message(key, null, "oss-pencabutan").expect(200);
        assertThat(engine.processes(key)).isZero();

        note("refused").expect(204);

        assertThat(tasks()).hasSize(1);
    }

    private Answer note(String state) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("state", state);
        body.put("detail", ANSWER);
        return engine.as("worker.oss").put("/api/reports/" + report, body);
    }

    private String number() {
        return key + "/laporan-2";
    }

    private List<String> tasks() {
        return engine.tasks(number());
    }

    private String task() {
        return engine.task(number());
    }

    private JsonNode variable(String name) {
        return engine.as("admin")
                .get("/engine-rest/task/" + task() + "/variables/" + name + "?deserializeValue=false")
                .expect(200)
                .json();
    }
}
