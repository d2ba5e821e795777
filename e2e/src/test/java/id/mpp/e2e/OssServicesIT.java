package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Officer;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Services that OSS starts: by risk, by seats, and issued before the commitments are kept. */
@Journey
class OssServicesIT {

    private static final Map<String, String> VISITED = Map.of(
            "tanggalKunjungan", "2026-11-26",
            "nomorBap", "99/BAP/2026/0001",
            "hasilKunjungan", "memenuhi");

    private final Oss oss;
    private final Operator operator;
    private final Officer clerk;
    private final Officer tourism;
    private final Officer health;
    private final Officer head;

    OssServicesIT(Stack stack) {
        Actors actors = stack.actors();
        oss = actors.oss();
        operator = actors.operator();
        clerk = actors.officer("petugas.dpmptsp");
        tourism = actors.officer("petugas.pariwisata");
        health = actors.officer("petugas.dinkes");
        head = actors.officer("kepala.dpmptsp");
    }

    @Test
    void aCleanBusinessOfLowRiskIsLicensedWithoutAnybody() {
        String key = push("nib-penatu");

        await("licence of " + key)
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(oss.licences(key))
                        .as("incidents: %s", operator.incidents(key))
                        .hasSize(1));
        operator.waitForMilestone(key, "issued");
        assertThat(operator.milestones(key)).containsExactly("received", "complete", "approved", "issued");
        assertThat(list("/engine-rest/history/task?processInstanceBusinessKey=" + key))
                .isEmpty();
        assertThat(oss.statusCodes(key)).containsExactly("10", "50");
        assertThat(oss.licences(key).get(0).path("nama_ttd").asText()).isEqualTo("Hadi Teladan");
    }

    @Test
    void aDoubtfulVerdictOrAnotherLevelAtOssIsAnOfficersToDecide() {
        String doubtful = push("nib-pajak-ragu");
        String different = push("nib-beda-risiko");

        finish(clerk, doubtful, "tetapkan-tingkat", Map.of("keputusanTingkat", "rendah"));
        operator.waitForMilestone(doubtful, "issued");
        clerk.findTask(different, "tetapkan-tingkat");

        assertThat(operator.variables(doubtful)).containsEntry("jalurPemeriksaan", "pemeriksaan-meragukan");
        assertThat(operator.variables(different)).containsEntry("jalurPemeriksaan", "tingkat-berbeda");
        assertThat(oss.licences(different)).isEmpty();
    }

    @Test
    void aLargeRestaurantIsLookedAtAndVisited() {
        String key = push("restoran-besar");

        finish(
                tourism,
                key,
                "telaah-pariwisata",
                Map.of("tingkatDitetapkan", "menengah-tinggi", "hasilTelaah", "sesuai"));
        finish(tourism, key, "catat-kunjungan", VISITED);
        finish(head, key, "keputusan-kepala", Map.of("keputusan", "setuju"));

        operator.waitForMilestone(key, "issued");
        assertThat(operator.milestones(key))
                .containsExactly(
                        "received", "complete", "validation", "inspection", "recommended", "approved", "issued");
        assertThat(operator.variables(key)).containsEntry("jumlahKursi", "150").containsEntry("hasilDinkes", "COCOK");
    }

    @Test
    void homeFoodIsIssuedFirstAndItsFreezeEndsWithTheLastCommitment() {
        String key = push("spp-irt-keripik");
        finish(clerk, key, "periksa-berkas", Map.of("keputusanBerkas", "lengkap"));
        finish(
                health,
                key,
                "nilai-produk",
                Map.of(
                        "tempatProduksi", "rumah",
                        "sifatProduk", "kering",
                        "masaSimpan", "90",
                        "kemasan", "berlabel",
                        "klaim", "tanpa-klaim"));
        operator.waitForMilestone(key, "issued-provisionally");

        operator.letPass(key, "Event_KomitmenTerlambat");
        operator.letPass(key, "Event_PeringatanBerakhir");
        operator.waitForMilestone(key, "frozen");
        finish(health, key, "catat-kunjungan", VISITED);
        finish(health, key, "periksa-label", Map.of("hasilLabel", "memenuhi"));
        finish(
                health,
                key,
                "catat-pkp",
                Map.of("tanggalPkp", "2026-11-26", "nomorPkp", "99/PKP/2026/0001", "nilaiPkp", "80"));

        operator.waitForMilestone(key, "issued");
        assertThat(operator.milestones(key))
                .containsExactly(
                        "received",
                        "validation",
                        "issued-provisionally",
                        "admonished",
                        "frozen",
                        "inspection",
                        "fulfilled",
                        "approved",
                        "issued");
        assertThat(operator.journalLine(key, "issued-provisionally")
                        .path("note")
                        .asText())
                .startsWith("P-IRT/");
        assertThat(oss.statusCodes(key)).containsExactly("20", "52", "60", "70", "40", "50");
        assertThat(operator.timers(key, "Event_PembekuanBerakhir")).isEmpty();
    }

    private String push(String persona) {
        return oss.pushPersona(persona)
                .json()
                .at("/sent/dataNIB/data_checklist/0/id_izin")
                .asText();
    }

    /** Several tasks of one office may wait side by side. */
    private static void finish(Officer officer, String key, String form, Map<String, String> answers) {
        await("task '" + form + "' of " + key)
                .until(() -> !tasks(officer, key, form).isEmpty());
        JsonNode task = tasks(officer, key, form).get(0);
        officer.claim(task).expect(204);
        officer.complete(task, answers).expect(200, 204);
    }

    private static List<JsonNode> tasks(Officer officer, String key, String form) {
        return officer.tasks(key).stream()
                .filter(task -> Officer.form(task).equals(form))
                .toList();
    }

    private List<JsonNode> list(String path) {
        return StreamSupport.stream(operator.http().get(path).expect(200).json().spliterator(), false)
                .toList();
    }
}
