package id.mpp.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outbox, as the worker that speaks with OSS uses it. */
@EngineTest
class ReportsTest {

    private final RunningEngine engine;
    private String key;

    ReportsTest(RunningEngine engine) {
        this.engine = engine;
    }

    /** An application with four lines: received, validation, incomplete, paused. */
    @BeforeEach
    void anApplicationWithFourMilestones() {
        key = engine.start("layanan-uji");
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "perbaikan", "catatan", "Denah kurang jelas")
                .expect(204);
    }

    @Test
    void everyMilestoneIsPendingInTheOrderOfTheJournal() {
        assertThat(pending()).containsExactly("received", "validation", "incomplete", "paused");
        assertThat(reports().findValues("sequence").toString()).isEqualTo("[1, 2, 3, 4]");
    }

    @Test
    void aReportCarriesWhatOssNeedsToKnow() {
        JsonNode report = reports().get(2);
        assertThat(report.get("journalId").longValue())
                .isEqualTo(engine.journal(key).get(2).get("id").longValue());
        assertThat(report.get("businessKey").asText()).isEqualTo(key);
        assertThat(report.get("at").asText()).endsWith("Z");
        assertThat(report.get("actorName").asText()).isEqualTo("Sari Contoh");
        assertThat(report.get("actorNip").asText()).isEqualTo("990101199001012001");
        assertThat(report.get("note").asText()).isEqualTo("Denah kurang jelas");
        assertThat(report.get("attempts").intValue()).isZero();
    }

    @Test
    void theDocumentOfAReportIsTheNewestOssPartAndNothingElse() {
        engine.message(
                        key,
                        Map.of("oss", Map.of("nib", "0220009999999"), "pemohon", Map.of("nik", Item.NIK)),
                        "oss-lain")
                .expect(200);
        JsonNode document = reports().get(0).get("document");
        assertThat(document.size()).isEqualTo(1);
        assertThat(document.at("/oss/nib").asText()).isEqualTo("0220009999999");
        assertThat(reports().toString()).doesNotContain(Item.NIK, "pemohon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent", "skipped"})
    void aReportThatIsDoneIsNotListedAgain(String state) {
        note(0, state).expect(204);
        assertThat(pending()).containsExactly("validation", "incomplete", "paused");
    }

    @Test
    void aReportCarriesWhatOssHasAlready() {
        note(0, "skipped").expect(204);
        note(0, "sent").expect(204);
        assertThat(reports())
                .allSatisfy(report -> assertThat(report.get("told"))
                        .extracting(JsonNode::asText)
                        .containsExactly("validation"));
    }

    @Test
    void theFirstOfEachApplicationCanBeListedPageByPage() {
        String other = engine.start("layanan-uji");
        note(0, "sent").expect(204);
        List<String> found = new ArrayList<>();
        List<String> page = List.of();
        String after = "0";
        do {
            Answer answer = list("?first=true&limit=2&after=" + after);
            page = answer.each("journalId");
            answer.json()
                    .forEach(report -> found.add(report.get("businessKey").asText() + " "
                            + report.get("milestone").asText()));
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == 2);

        assertThat(found).contains(key + " validation", other + " received").doesNotHaveDuplicates();
        assertThat(found.stream().filter(line -> line.startsWith(key))).hasSize(1);
    }

    @Test
    void aReportThatFailedStaysAtItsPlaceAndCountsTheAttempts() {
        note(0, "failed").expect(204);
        note(0, "failed").expect(204);
        assertThat(pending()).containsExactly("received", "validation", "incomplete", "paused");
        assertThat(reports().get(0).get("attempts").intValue()).isEqualTo(2);
        assertThat(reports().get(1).get("attempts").intValue()).isZero();
    }

    @Test
    void aRefusedReportHoldsBackAllLaterOnesOfItsApplicationOnly() {
        String other = engine.start("layanan-uji");
        note(1, "refused").expect(204);
        assertThat(pending()).containsExactly("received");
        assertThat(list("?businessKey=" + other).each("milestone")).containsExactly("received");
    }

    @Test
    void anAdministratorSetsARefusedReportBackAndTheOthersFollow() {
        long id = reports().get(1).get("journalId").longValue();
        note(1, "refused").expect(204);
        engine.as("admin")
                .put("/api/reports/" + id, Map.of("state", "pending", "detail", "Data izin sudah benar"))
                .expect(204);
        assertThat(pending()).containsExactly("received", "validation", "incomplete", "paused");
    }

    @Test
    void reportsOfAllApplicationsComeInOneOrderAndNoMoreThanAskedFor() {
        engine.start("layanan-uji");
        engine.message(key, null, "oss-pembaruan").expect(200);
        List<String> ids = list("?limit=1000").each("journalId");
        assertThat(ids.stream().map(Long::valueOf).toList()).isSorted();
        assertThat(list("?limit=3").each("journalId")).isEqualTo(ids.subList(0, 3));
    }

    @ParameterizedTest
    @CsvSource({"0, limit", "1001, limit", "banyak, limit"})
    void anImpossibleLimitIsRefusedByItsName(String limit, String name) {
        Answer answer = engine.as("worker.oss").get("/api/reports?limit=" + limit);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"state\":null}", "{\"state\":\"entah\"}"})
    void anImpossibleStateIsRefusedByItsName(String body) {
        long id = reports().get(0).get("journalId").longValue();
        Answer answer = engine.as("worker.oss").put("/api/reports/" + id, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains("state");
        assertThat(pending()).hasSize(4);
    }

    @Test
    void aReportThatDoesNotExistIsNotFound() {
        Answer answer = engine.as("worker.oss").put("/api/reports/999999999", Map.of("state", "sent"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asText()).contains("journalId");
    }

    private Answer list(String query) {
        return engine.as("worker.oss").get("/api/reports" + query).expect(200);
    }

    private JsonNode reports() {
        return list("?businessKey=" + key).json();
    }

    private List<String> pending() {
        return list("?businessKey=" + key).each("milestone");
    }

    private Answer note(int index, String state) {
        return note(reports().get(index).get("journalId").longValue(), state);
    }

    private Answer note(long id, String state) {
        return engine.as("worker.oss").put("/api/reports/" + id, Map.of("state", state));
    }
}
