package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paths that do not lead straight to a licence. */
@Journey
class OtherPathsIT {

    private final Stack stack;
    private final Oss oss;
    private final Operator operator;
    private final Officers officers;

    OtherPathsIT(Stack stack) {
        this.stack = stack;
        Actors actors = stack.actors();
        oss = actors.oss();
        operator = actors.operator();
        officers = actors.officers();
    }

    @Test
    void anIncompleteApplicationPausesUntilTheUpdateComesAndThenGoesOnToTheEnd() {
        Filing filing = Filing.pharmacy();
        String key = filing.key();
        oss.send(filing);

        officers.askForCorrection(key, "Denah lokasi tidak terbaca; unggah ulang.");
        awaitStatuses(key, "20", "11", "41");
        assertThat(oss.statuses(key).get(1).path("keterangan").asText()).contains("Denah lokasi tidak terbaca");
        oss.send(filing.as("5")
                .withItem(
                        0,
                        item -> item.withArray("data_persyaratan")
                                .addObject()
                                .put("id_syarat", "S-03")
                                .put("no_dokumen", "99/DENAH/2026/BARU")
                                .put("tgl_dokumen", "2026-11-20")
                                .put("file_dokumen", "https://oss.example/berkas/denah-baru.pdf")
                                .put("keterangan", "Denah perbaikan")));
        officers.bringFromFilesToApproval(key);

        awaitStatuses(key, "20", "11", "41", "42", "20", "10", "40", "45", "50");
        await("licence").untilAsserted(() -> assertThat(oss.licences(key)).hasSize(1));
        assertThat(operator.variables(key).get("perbaikan")).contains("99/DENAH/2026/BARU");
        assertThat(operator.variables(key).get("permohonan")).doesNotContain("99/DENAH/2026/BARU");
    }

    @Test
    void aRefusalReachesOssWithItsReason() {
        Filing filing = Filing.pharmacy();
        String key = filing.key();
        oss.send(filing);
        officers.bringFromFilesToDecision(key);

        officers.head()
                .finish(
                        key,
                        "keputusan-kepala",
                        Map.of("keputusan", "tolak", "alasanPenolakan", "Lokasi berada di luar zona perdagangan."));

        awaitStatuses(key, "20", "10", "40", "45", "90");
        assertThat(oss.statuses(key).get(4).path("keterangan").asText())
                .contains("Lokasi berada di luar zona perdagangan.");
        assertThat(operator.milestones(key)).endsWith("refused");
        assertThat(oss.licences(key)).isEmpty();
    }

    @Test
    void refusingWithoutAReasonIsRejectedAndTheTaskStays() {
        Filing filing = Filing.pharmacy();
        String key = filing.key();
        oss.send(filing);
        officers.bringFromFilesToDecision(key);
        JsonNode task = officers.head().findTask(key, "keputusan-kepala");
        officers.head().claim(task).expect(204);

        var reply = officers.head().complete(task, Map.of("keputusan", "tolak", "alasanPenolakan", "  "));

        assertThat(reply.status()).isBetween(400, 500);
        assertThat(reply.body()).contains("alasanPenolakan").contains("wajib diisi");
        assertThat(officers.head().findTask(key, "keputusan-kepala").path("id")).isEqualTo(task.path("id"));
        assertThat(operator.milestones(key)).doesNotContain("refused");
        assertThat(operator.variables(key)).doesNotContainKey("keputusan");
    }

    @Test
    void anUnknownDecisionIsRejectedAndTheTaskStays() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);
        JsonNode task = officers.clerk().findTask(filing.key(), "periksa-berkas");

        var reply = officers.clerk().complete(task, Map.of("keputusanBerkas", "mungkin"));

        assertThat(reply.status()).isBetween(400, 500);
        officers.clerk().findTask(filing.key(), "periksa-berkas");
    }

    @ParameterizedTest(name = "tipe_dokumen {0} ends the process: {1}")
    @CsvSource({"3, revoked", "4, cancelled"})
    void revocationAndCancellationEndTheProcessAndItsTaskVanishes(String documentType, String milestone) {
        Filing filing = Filing.pharmacy();
        String key = filing.key();
        oss.send(filing);
        officers.clerk().findTask(key, "periksa-berkas");
        try (Chromium chromium = Chromium.launch()) {
            var clerk = chromium.officer(stack.addresses(), "petugas.dpmptsp").logIn();
            assertThat(clerk.find(key)).as("task of %s in Tasklist before", key).isTrue();

            oss.send(filing.as(documentType));

            officers.clerk().waitUntilNothingIsLeft(key);
            assertThat(clerk.find(key)).as("task of %s in Tasklist after", key).isFalse();
        }
        assertThat(operator.milestones(key)).endsWith(milestone);
        assertThat(operator.processes(key)).noneMatch(process -> process.contains("ACTIVE"));
    }

    private void awaitStatuses(String key, String... codes) {
        await("statuses of " + key + " at OSS")
                .untilAsserted(() -> assertThat(oss.statusCodes(key)).containsExactly(codes));
    }
}
