package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pharmacy licence from the push of OSS to the final licence at OSS. */
@Journey
class HappyPathIT {

    private static final String SARI = "Sari Contoh 990101199001012001";
    private static final String RINA = "Rina Misal 990101198501012002";
    private static final String HADI = "Hadi Teladan 990101197001011001";

    private final Actors actors;
    private final Oss oss;
    private final Operator operator;

    HappyPathIT(Stack stack) {
        actors = stack.actors();
        oss = actors.oss();
        operator = actors.operator();
    }

    @Test
    void ossHoldsEveryStatusInOrderAndThenTheLicenceInTheGuidesFormat() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);

        actors.officers().bringFromFilesToApproval(filing.key());

        JsonNode licence = awaitLicence(filing.key());
        List<JsonNode> statuses = oss.statuses(filing.key());
        assertThat(statuses)
                .extracting(HappyPathIT::codeAndOfficer)
                .containsExactly("20 " + SARI, "10 " + SARI, "40 " + RINA, "45 " + RINA, "50 " + HADI);
        assertThat(statuses).allSatisfy(status -> assertStatusOf(filing, status));
        assertThat(statuses)
                .extracting(status -> status.path("tgl_status").asText())
                .isSorted();
        assertLicenceOf(filing, licence);
        assertThat(arrival(licence)).isGreaterThanOrEqualTo(arrival(statuses.get(4)));
    }

    @Test
    void theJournalTellsTheSameStoryAndNothingIsLeftToReport() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);

        actors.officers().bringFromFilesToApproval(filing.key());

        operator.waitForMilestone(filing.key(), "issued");
        assertThat(operator.milestones(filing.key()))
                .containsExactly(
                        "received", "validation", "complete", "inspection", "recommended", "approved", "issued");
        assertThat(operator.journal(filing.key()))
                .extracting(line -> line.path("sequence").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        await("reports of " + filing.key())
                .untilAsserted(
                        () -> assertThat(operator.pendingReports(filing.key())).isEmpty());
        assertThat(operator.processes(filing.key()))
                .containsExactlyInAnyOrder("izin-apotek COMPLETED", "kunjungan-lapangan COMPLETED");
    }

    @Test
    void theNumberThatOssReturnsIsKept() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);

        actors.officers().bringFromFilesToApproval(filing.key());

        String number = awaitLicence(filing.key()).path("nomor_izin_oss").asText();
        assertThat(number).isNotBlank();
        operator.waitForMilestone(filing.key(), "issued");
        assertThat(operator.journalLine(filing.key(), "issued").path("note").asText())
                .isEqualTo(number);
        assertThat(operator.variables(filing.key())).containsEntry("nomorIzin", number);
    }

    @Test
    void theSignedFileIsAttached() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);
        String url = "https://oss.example/berkas/" + filing.key() + ".pdf";

        oss.pushSignedFile(filing, url).expect(200);

        assertThat(operator.application(filing.key()).json().path("signedFile").asText())
                .isEqualTo(url);
        assertThat(operator.milestones(filing.key())).contains("signed");
    }

    private JsonNode awaitLicence(String key) {
        await("final licence of " + key + " at OSS")
                .untilAsserted(() -> assertThat(oss.licences(key))
                        .as("incidents: %s", operator.incidents(key))
                        .hasSize(1));
        return oss.licences(key).get(0);
    }

    private static String codeAndOfficer(JsonNode status) {
        return String.join(
                " ",
                status.path("kd_status").asText(),
                status.path("nama_status").asText(),
                status.path("nip_status").asText());
    }

    private static void assertStatusOf(Filing filing, JsonNode status) {
        OssRules.assertKept("IZINSTATUS", status);
        assertThat(status.path("nib").asText()).isEqualTo(filing.nib());
        assertThat(status.path("id_izin").asText()).isEqualTo(filing.key());
        assertThat(status.path("id_proyek")).isEqualTo(filing.item(0).path("id_proyek"));
        assertThat(status.path("id_produk")).isEqualTo(filing.item(0).path("id_produk"));
        assertThat(status.path("kd_izin")).isEqualTo(filing.item(0).path("kd_izin"));
    }

    private static void assertLicenceOf(Filing filing, JsonNode licence) {
        OssRules.assertKept("IZINFINAL", licence);
        assertThat(licence.path("nib").asText()).isEqualTo(filing.nib());
        assertThat(licence.path("oss_id").asText()).isEqualTo(filing.header("oss_id"));
        assertThat(licence.path("id_izin").asText()).isEqualTo(filing.key());
        assertThat(licence.path("id_proyek")).isEqualTo(filing.item(0).path("id_proyek"));
        assertThat(licence.path("kd_izin")).isEqualTo(filing.item(0).path("kd_izin"));
        assertThat(licence.path("kd_daerah")).isEqualTo(filing.item(0).path("kd_daerah"));
        assertThat(licence.path("status_izin").asText()).isEqualTo("50");
        assertThat(licence.path("nama_ttd").asText() + " "
                        + licence.path("nip_ttd").asText())
                .isEqualTo(HADI);
        assertThat(licence.path("jabatan_ttd").asText()).isEqualTo("Kepala DPMPTSP Kabupaten Contoh");
        assertThat(licence.path("tgl_berlaku_izin").asText())
                .isGreaterThan(licence.path("tgl_terbit_izin").asText());
    }

    private static String arrival(JsonNode received) {
        return received.path("receivedAt").asText();
    }
}
