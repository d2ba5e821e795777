package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officer;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Partners;
import id.mpp.e2e.actors.Reply;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OSS acts by itself, refuses, or says things in an order of its own. */
@Journey
class ConversationIT {

    private final Stack stack;
    private final Actors actors;
    private final Oss oss;
    private final Operator operator;
    private final Officers officers;
    private final Partners partners;

    ConversationIT(Stack stack) {
        this.stack = stack;
        actors = stack.actors();
        oss = actors.oss();
        operator = actors.operator();
        officers = actors.officers();
        partners = actors.partners();
    }

    @AfterEach
    void ossIsWellAgain() {
        partners.allWell();
    }

    @Test
    void whatOssHasIssuedAfterTheLimitEndsTheCaseAndTheOfficerIsToldSo() {
        String key = filedAndAccepted();
        JsonNode task = officers.inspector().findTask(key, "telaah-dinkes");
        officers.inspector().claim(task).expect(204);
        awaitStatuses(key, "20", "10");
        oss.issueByItself(key);
        assertThat(operator.milestones(key)).endsWith("complete");

        stack.tables().letTheLimitPass(key);

        operator.waitForMilestone(key, "issued-by-oss");
        Reply second = officers.inspector().complete(task, Map.of("hasilTelaah", "sesuai"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("message").asText())
                .startsWith("Permohonan " + key + " sudah diterbitkan otomatis oleh OSS, pada ");
        assertThatItIsIssuedByOss(key, "20", "10");
    }

    @Test
    void anApprovalThatComesAfterOssHasIssuedIsNoSecondLicence() {
        String key = filedAndAccepted();
        officers.assess(key);
        officers.visit(key);
        officers.recommend(key);
        awaitStatuses(key, "20", "10", "40", "45");
        oss.issueByItself(key);

        officers.approve(key);

        operator.waitForMilestone(key, "issued-by-oss");
        assertThatItIsIssuedByOss(key, "20", "10", "40", "45");
    }

    @Test
    void aRefusedReportIsATaskWithTheAnswerOfOssAndLeavesAgainWhenAnOfficerSaysSo() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);
        officers.clerk().findTask(filing.key(), "periksa-berkas");
        partners.set("oss", "refuses");
        officers.acceptFiles(filing.key());
        String report = reportOf(filing.key(), "validation");

        JsonNode task = officers.clerk().findTask(report, "tindak-lanjut-laporan");
        assertThat(operator.variables(report).get("laporan"))
                .contains(filing.key(), "OSS menjawab kode 400: Data izin tidak ditemukan");
        assertThat(operator.incidents(filing.key())).isEmpty();
        partners.allWell();
        officers.assess(filing.key()); // nobody is held up
        assertThat(oss.statusCodes(filing.key())).isEmpty();

        officers.clerk().claim(task).expect(204);
        officers.clerk()
                .complete(
                        task,
                        Map.of(
                                "tindakLanjut",
                                "kirim-ulang",
                                "catatanTindakLanjut",
                                "OSS telah memuat ulang data izin"))
                .expect(200, 204);

        awaitStatuses(filing.key(), "20", "10");
        await().untilAsserted(() -> assertThat(operator.processes(report)).containsExactly("laporan-oss COMPLETED"));
    }

    @Test
    void aRefusedReportThatWasHandledAtOssIsSkippedWithTheOfficersNote() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);
        officers.clerk().findTask(filing.key(), "periksa-berkas");
        partners.set("oss", "refuses");
        officers.acceptFiles(filing.key());
        String report = reportOf(filing.key(), "validation");
        officers.clerk().findTask(report, "tindak-lanjut-laporan");
        partners.allWell();

        officers.clerk()
                .finish(
                        report,
                        "tindak-lanjut-laporan",
                        Map.of("tindakLanjut", "sudah-ditangani", "catatanTindakLanjut", "Dicatat langsung di OSS"));

        awaitStatuses(filing.key(), "10");
        await().untilAsserted(() -> assertThat(operator.processes(report)).containsExactly("laporan-oss COMPLETED"));
    }

    @Test
    void aRevocationThatComesBeforeItsApplicationEndsItAsSoonAsItComes() {
        Filing filing = Filing.pharmacy();
        oss.send(filing.as("3"));
        oss.send(filing.as("3"));
        assertThat(operator.knows(filing.key())).isFalse();

        oss.send(filing);

        assertThat(operator.milestones(filing.key())).containsExactly("received", "revoked");
        assertThat(operator.processes(filing.key())).containsExactly("izin-apotek COMPLETED");
    }

    @Test
    void whatComesAfterTheEndIsInTheStoryOfTheCaseOnce() {
        Filing filing = Filing.pharmacy();
        String key = filing.key();
        oss.send(filing);
        officers.bringFromFilesToApproval(key);
        operator.waitForMilestone(key, "issued");
        for (int time = 0; time < 2; time++) {
            oss.send(filing.as("5"));
            oss.send(filing.as("3"));
        }

        assertThat(operator.milestones(key)).endsWith("issued", "updated", "revoked");
        assertThat(operator.application(key).json().path("documentVersion").asInt())
                .isEqualTo(2);
    }

    @Test
    void anUpdateBeforeRoutingReachesTheServiceItIsRoutedTo() {
        Filing filing = Filing.empty().withUnknownLicence();
        String key = filing.key();
        oss.send(filing);
        oss.send(filing.as("5"));
        assertThat(operator.milestones(key)).doesNotContain("updated");

        officers.clerk()
                .finish(key, "arahkan-permohonan", Map.of("tindakan", "arahkan", "layananTujuan", "izin-apotek"));

        operator.waitForMilestone(key, "updated");
        assertThat(operator.variables(key)).containsKey("perbaikan");
    }

    @Test
    void aManagerHasAllApplicationsComparedAndSeesWhatDiffers() {
        String agreed = filedAndAccepted();
        String differing = filedAndAccepted();
        awaitStatuses(agreed, "20", "10");
        awaitStatuses(differing, "20", "10");
        oss.issueByItself(differing);
        Instant before = Instant.now();
        Officer manager = actors.officer("manajer");

        manager.http().post("/api/reconciliation/request", Map.of()).expect(202);

        await("comparison")
                .untilAsserted(() ->
                        assertThat(result(manager).path("checkedAt").asText("")).isGreaterThan(before.toString()));
        assertThat(result(manager).path("checked").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(result(manager).path("differences").findValuesAsText("businessKey"))
                .contains(differing)
                .doesNotContain(agreed);
        operator.waitForMilestone(differing, "issued-by-oss");
        assertThat(operator.milestones(agreed)).endsWith("complete");
        assertThat(pageOfTheManager())
                .contains(differing, "Diterbitkan OSS", "57")
                .doesNotContain(agreed);
    }

    private String pageOfTheManager() {
        try (Chromium chromium = Chromium.launch()) {
            return chromium.cockpit(stack.addresses(), "manajer")
                    .logIn()
                    .open("Rekonsiliasi OSS")
                    .text();
        }
    }

    private static JsonNode result(Officer manager) {
        return manager.http().get("/api/reconciliation").expect(200).json();
    }

    private String filedAndAccepted() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);
        officers.acceptFiles(filing.key());
        return filing.key();
    }

    /** Under this number the report of a milestone is worked on. */
    private String reportOf(String key, String milestone) {
        return key + "/laporan-"
                + operator.journalLine(key, milestone).path("sequence").asText();
    }

    private void assertThatItIsIssuedByOss(String key, String... codes) {
        await().untilAsserted(() ->
                assertThat(operator.pendingReports(key)).as("reports").isEmpty());
        assertThat(oss.statusCodes(key)).containsExactly(codes);
        assertThat(oss.licences(key)).isEmpty();
        assertThat(operator.processes(key)).noneMatch(process -> process.contains("ACTIVE"));
        assertThat(operator.everyIncident(key)).isEmpty();
    }

    private void awaitStatuses(String key, String... codes) {
        await("statuses of " + key + " at OSS")
                .untilAsserted(() -> assertThat(oss.statusCodes(key)).containsExactly(codes));
    }
}
