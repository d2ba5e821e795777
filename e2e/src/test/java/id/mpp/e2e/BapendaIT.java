package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Partners;
import id.mpp.e2e.actors.TinyProcess;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner that has web pages only: read through log-in and paging, and never misread when a page is not as it was. */
@Journey
class BapendaIT {

    /** The persona whose only unpaid bill of 23 is on the third page. */
    private static final String IN_ARREARS = "9901000000010";

    private final Stack stack;
    private final Operator operator;
    private final Partners partners;
    private final Http sandbox;
    private final String key = "99-" + UUID.randomUUID();
    private TinyProcess process;

    BapendaIT(Stack stack) {
        Actors actors = stack.actors();
        this.stack = stack;
        operator = actors.operator();
        partners = actors.partners();
        sandbox = Http.at(stack.addresses().sandbox());
    }

    @BeforeEach
    void deployAProcessThatAsksBapenda() {
        process = TinyProcess.deploy(operator.http(), "uji-bapenda", "bapenda-verifikasi-pajak");
    }

    @AfterEach
    void partnersAreWellAgain() {
        partners.allWell();
    }

    @Test
    void oneUnpaidBillOnTheThirdPageIsFoundAndSaid() {
        start(IN_ARREARS);

        awaitEnd();
        assertThatTheArrearsAreFound();
        assertThat(operator.variables(key).get("verifikasiBapenda"))
                .contains("1 dari 23 tagihan belum lunas, tunggakan Rp 1.250.000");
        assertThat(stack.workers().output()).contains(key).doesNotContain(IN_ARREARS);
    }

    @ParameterizedTest
    @CsvSource({"9901000000001, COCOK", "9998765432100, COCOK", "3201000000010, TIDAK_DITEMUKAN", "'', TIDAK_DIAJUKAN"})
    void theVerdictFollowsTheOffice(String npwpd, String verdict) {
        start(npwpd);

        awaitEnd();
        assertThat(operator.variables(key)).containsEntry("hasilBapenda", verdict);
    }

    @Test
    void aSessionThatEndsBetweenTwoPagesIsBegunAnewAndChangesNothing() {
        sandbox.delete("/control/bapenda/sessions?afterPages=2").expect(204);
        long calls = partners.calls("bapenda");

        start(IN_ARREARS);

        awaitEnd();
        assertThatTheArrearsAreFound();
        assertThat(partners.calls("bapenda") - calls).isGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "half", "maintenance", "maintenance-503", "forgetful", "odd", "down"})
    void whatIsNoProperPageIsTriedAgainAndIsNeverAVerdict(String mood) {
        partners.set("bapenda", mood);
        start(IN_ARREARS);

        await("a failed attempt of " + key)
                .untilAsserted(
                        () -> assertThat(task().path("errorMessage").asText("")).startsWith("Bapenda "));

        assertThatNothingIsGivenAway(task().path("errorMessage").asText());
        assertThat(operator.variables(key)).containsOnlyKeys("permohonan", "npwpd");
        partners.allWell();
        awaitEnd();
        assertThatTheArrearsAreFound();
    }

    @Test
    void aRedesignBecomesAnIncidentThatSaysWhatChangedAndRaisedRetriesFinishTheCase() {
        partners.set("bapenda", "changed");
        start(IN_ARREARS);

        JsonNode incident = operator.waitForIncident(key);

        String message = incident.path("incidentMessage").asText();
        assertThat(message)
                .contains("jawaban yang tidak sesuai antarmuka: halaman hasil tidak dikenal")
                .contains("halaman \"Tagihan Pajak Daerah")
                .containsIgnoringCase("retries");
        assertThatNothingIsGivenAway(message);
        assertThatNothingIsGivenAway(operator.errorDetails(incident).replaceAll(":\\d+\\)", ")"));
        assertThat(operator.variables(key)).containsOnlyKeys("permohonan", "npwpd");

        partners.allWell();
        operator.raiseRetries(incident);
        awaitEnd();
        assertThatTheArrearsAreFound();
    }

    private void start(String npwpd) {
        process.start(key, Map.of("npwpd", npwpd));
    }

    private void awaitEnd() {
        await("end of " + key)
                .untilAsserted(() -> assertThat(operator.processes(key)).containsExactly("uji-bapenda COMPLETED"));
    }

    private void assertThatTheArrearsAreFound() {
        assertThat(operator.variables(key))
                .containsEntry("hasilBapenda", "TIDAK_COCOK")
                .containsEntry("tunggakanBapenda", "1250000");
    }

    private JsonNode task() {
        String instance = operator.history(key).get(0).path("id").asText();
        return operator.http()
                .get("/engine-rest/external-task?processInstanceId=" + instance)
                .expect(200)
                .json()
                .path(0);
    }

    private static void assertThatNothingIsGivenAway(String text) {
        assertThat(text)
                .doesNotContain(IN_ARREARS)
                .doesNotContainPattern("\\d{4,}")
                .doesNotContain("Tunggak Contoh", "SKPD");
    }
}
