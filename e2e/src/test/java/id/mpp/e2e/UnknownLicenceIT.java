package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Licences that no service takes: an officer routes them, or closes them with a reason. */
@Journey
class UnknownLicenceIT {

    private final Oss oss;
    private final Operator operator;
    private final Officers officers;

    UnknownLicenceIT(Stack stack) {
        oss = stack.actors().oss();
        operator = stack.actors().operator();
        officers = stack.actors().officers();
    }

    @Test
    void anApplicationNobodyTakesIsRoutedToTheRightServiceAndComesToItsLicence() {
        Filing filing = Filing.empty().withUnknownLicence();
        String key = filing.key();
        oss.send(filing);

        officers.clerk()
                .finish(key, "arahkan-permohonan", Map.of("tindakan", "arahkan", "layananTujuan", "izin-apotek"));
        officers.bringFromFilesToApproval(key);

        await("statuses of " + key + " at OSS")
                .untilAsserted(() -> assertThat(oss.statusCodes(key)).containsExactly("20", "10", "40", "45", "50"));
        operator.waitForMilestone(key, "issued");
        assertThat(operator.milestones(key)).startsWith("received", "routed");
        assertThat(operator.processes(key))
                .containsExactlyInAnyOrder(
                        "permohonan-lain COMPLETED", "izin-apotek COMPLETED", "kunjungan-lapangan COMPLETED");
    }

    @Test
    void anApplicationNobodyTakesIsClosedWithAReasonOnly() {
        Filing filing = Filing.empty().withUnknownLicence();
        String key = filing.key();
        oss.send(filing);
        JsonNode task = officers.clerk().findTask(key, "arahkan-permohonan");

        var withoutReason = officers.clerk().complete(task, Map.of("tindakan", "tutup"));
        officers.clerk()
                .complete(task, Map.of("tindakan", "tutup", "alasan", "Bukan kewenangan kabupaten."))
                .expect(200, 204);

        assertThat(withoutReason.status()).isBetween(400, 500);
        assertThat(operator.journalLine(key, "closed").path("note").asText()).isEqualTo("Bukan kewenangan kabupaten.");
        assertThat(operator.processes(key)).containsExactly("permohonan-lain COMPLETED");
    }
}
