package id.mpp.workers.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.engine.EngineUnavailable;
import id.mpp.workers.kit.engine.TestEngineApi;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the worker does between the engine's number and the engine's store. */
class DocumentIssuingTest {

    private static final String RESERVE = "POST /api/documents/L-1/izin-contoh";
    private static final String KEEP = "PUT /api/documents/L-1/izin-contoh/file";
    private static final Job JOB = new Job("L-1", "dokumen-terbitkan-berkas", "terbitkan-dokumen");
    private static final DocumentOrder ORDER =
            new DocumentOrder("izin-contoh", Optional.empty(), Optional.empty(), "kop", "pejabat");

    private final FakeEngine engine = new FakeEngine();
    private final DocumentIssuing issuing =
            new DocumentIssuing(new DocumentStore(TestEngineApi.at(engine)), new PdfWriter());

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whatIsDrawnIsLaidUpWithItsHashAndTheCaseGetsNumberAndAddress() {
        engine.on(RESERVE, 200, reserved(false)).on(KEEP, 204, "");
        DocumentResult result = issuing.issue(JOB, ORDER);
        assertThat(result.nomorDokumen()).isEqualTo("503/007/IUC/XI/2026");
        assertThat(result.alamatVerifikasi()).startsWith("https://mpp.contoh.example/verifikasi/");
        assertThat(result.berlakuSampai()).contains("2031-11-26");
        var kept = engine.calls(KEEP).get(0).json();
        byte[] file = Base64.getDecoder().decode(kept.path("file").asText());
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(kept.path("sha256").asText()).isEqualTo(DocumentStore.sha256(file));
    }

    @Test
    void whatIsLaidUpAlreadyIsNotDrawnAgain() {
        engine.on(RESERVE, 200, reserved(true));
        assertThat(issuing.issue(JOB, ORDER).nomorDokumen()).isEqualTo("503/007/IUC/XI/2026");
        assertThat(engine.calls("PUT")).isEmpty();
    }

    @Test
    void aFileThatCouldNotBeLaidUpIsTriedAgainWithTheSameNumber() {
        engine.on(RESERVE, 200, reserved(false)).on(KEEP, call -> Answer.json(503, "{}"));
        assertThatThrownBy(() -> issuing.issue(JOB, ORDER)).isInstanceOf(EngineUnavailable.class);
        engine.on(KEEP, 204, "");
        assertThat(issuing.issue(JOB, ORDER).nomorDokumen()).isEqualTo("503/007/IUC/XI/2026");
        assertThat(engine.calls(KEEP).get(0).body())
                .isEqualTo(engine.calls(KEEP).get(1).body());
    }

    @Test
    void whatTheServiceLacksIsSaidToWhoeverReadsTheIncident() {
        String sentence = "layanan/service.yaml, dokumen.izin-contoh.nomor belum diisi";
        engine.on(RESERVE, call -> new Answer(422, "application/problem+json", "{\"detail\":\"" + sentence + "\"}"));
        assertThatThrownBy(() -> issuing.issue(JOB, ORDER))
                .isInstanceOf(NotRetryable.class)
                .hasMessage(sentence);
    }

    private static String reserved(boolean isStored) {
        ObjectNode reserved = JsonNodeFactory.instance.objectNode();
        reserved.put("number", "503/007/IUC/XI/2026");
        reserved.put("verificationUrl", "https://mpp.contoh.example/verifikasi/7k3qf9xw2m4hbt6c");
        reserved.put("validUntil", "2031-11-26");
        reserved.put("isStored", isStored);
        reserved.put("template", Sample.template());
        reserved.set("content", Sample.values());
        return reserved.toString();
    }
}
