package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Partners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Partners that are down, odd or away: nothing is lost, and nobody is judged by a broken line. */
@Journey
class FailuresIT {

    private final Oss oss;
    private final Operator operator;
    private final Officers officers;
    private final Partners partners;

    FailuresIT(Stack stack) {
        Actors actors = stack.actors();
        oss = actors.oss();
        operator = actors.operator();
        officers = actors.officers();
        partners = actors.partners();
    }

    @AfterEach
    void partnersAreWellAgain() {
        partners.allWell();
    }

    @Test
    void anAgencyThatWasDownForAWhileIsAskedAgainAndTheCaseGoesOnByItself() {
        partners.set("dukcapil", "down");
        long calls = partners.calls("dukcapil");
        Filing filing = Filing.pharmacy();
        oss.send(filing);

        awaitCalls("dukcapil", calls + 2);
        partners.allWell();

        officers.clerk().findTask(filing.key(), "periksa-berkas");
        assertThat(operator.variables(filing.key())).containsEntry("hasilDukcapil", "COCOK");
        assertThat(operator.incidents(filing.key())).isEmpty();
    }

    @Test
    void anOddAnswerIsAskedAgainAndIsNeverAVerdict() {
        partners.set("djp", "odd");
        long calls = partners.calls("djp");
        Filing filing = Filing.pharmacy();
        oss.send(filing);

        awaitCalls("djp", calls + 2);

        assertThat(operator.variables(filing.key())).doesNotContainKeys("hasilDjp", "verifikasiDjp");
        partners.allWell();
        officers.clerk().findTask(filing.key(), "periksa-berkas");
        assertThat(operator.variables(filing.key())).containsEntry("hasilDjp", "COCOK");
    }

    @Test
    void anAgencyThatStaysDownBecomesAnIncidentAnOperatorUnderstandsAndRaisedRetriesFinishTheCase() {
        partners.set("kemenkes", "down");
        Filing filing = Filing.pharmacy();
        oss.send(filing);

        JsonNode incident = operator.waitForIncident(filing.key());

        String message = incident.path("incidentMessage").asText();
        assertThat(message).contains("Kemenkes").containsIgnoringCase("retries").endsWith(".");
        assertNoPersonalData(message, filing);
        assertNoPersonalData(operator.errorDetails(incident), filing);
        assertThat(officers.clerk().tasks(filing.key())).isEmpty();

        partners.allWell();
        operator.raiseRetries(incident);
        officers.clerk().findTask(filing.key(), "periksa-berkas");
        assertThat(operator.incidents(filing.key())).isEmpty();
    }

    @Test
    void whileOssIsDownOfficersGoOnAndTheReportsArriveLaterInOrder() {
        Filing filing = Filing.pharmacy();
        String key = filing.key();
        oss.send(filing);
        officers.clerk().findTask(key, "periksa-berkas");
        partners.set("oss", "down");

        officers.bringFromFilesToDecision(key);
        officers.approve(key);

        assertThat(oss.statusCodes(key)).isEmpty();
        assertThat(operator.milestones(key)).endsWith("recommended", "approved");
        partners.allWell();
        await("reports of " + key + " at OSS")
                .untilAsserted(() -> assertThat(oss.statusCodes(key)).containsExactly("20", "10", "40", "45", "50"));
        await("licence of " + key + " at OSS")
                .untilAsserted(() -> assertThat(oss.licences(key)).hasSize(1));
        assertThat(operator.incidents(key)).isEmpty();
        assertThat(oss.licences(key).get(0).path("receivedAt").asText())
                .isGreaterThanOrEqualTo(
                        oss.statuses(key).get(4).path("receivedAt").asText());
    }

    private void awaitCalls(String agency, long atLeast) {
        await("calls of " + agency)
                .untilAsserted(() -> assertThat(partners.calls(agency)).isGreaterThanOrEqualTo(atLeast));
    }

    private static void assertNoPersonalData(String text, Filing filing) {
        assertThat(text)
                .doesNotContainPattern("\\d{13,}")
                .doesNotContain(filing.header("no_id_user_proses"))
                .doesNotContain(filing.header("nama_user_proses"))
                .doesNotContain(filing.header("nama_perseroan"));
    }
}
