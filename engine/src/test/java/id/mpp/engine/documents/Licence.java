package id.mpp.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.RunningEngine;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case of {@code layanan-surat} and what its worker and its officer do. */
final class Licence {

    static final String WORKER = "worker.dokumen";
    static final String OFFICER = "petugas.dpmptsp";
    static final String LETTERHEAD =
            "Pemerintah Kabupaten Contoh | Dinas Contoh | Jalan Teladan 1 | Telepon (0990) 555001 | Kota Contoh";
    static final String SIGNER = "Hadi Teladan | 990101197001011001 | Kepala Dinas Contoh";

    private final RunningEngine engine;
    private final String key;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private String kind = "izin-surat";

    private Licence(RunningEngine engine, String key) {
        this.engine = engine;
        this.key = key;
        with("jenis", kind).with("kop", LETTERHEAD).with("pejabat", SIGNER);
    }

    static Licence applied(RunningEngine engine) {
        return new Licence(engine, engine.start("layanan-surat"));
    }

    String key() {
        return key;
    }

    Licence ofKind(String other) {
        kind = other;
        return with("jenis", other);
    }

    /** A variable of the case, a text or a ready-made {@code {value, type}}. */
    Licence with(String name, Object value) {
        variables.put(name, value instanceof Map ? value : Map.of("value", value, "type", "String"));
        return this;
    }

    /** The officer decides, so that the case waits for its document. */
    Licence approved() {
        engine.as("admin")
                .post("/engine-rest/process-instance/" + process() + "/variables", Map.of("modifications", variables))
                .expect(204);
        return officer();
    }

    /** The officer completes the only open task. */
    Licence officer() {
        engine.complete(OFFICER, engine.task(key)).expect(204);
        return this;
    }

    Answer reserve(String login) {
        return engine.as(login).post("/api/documents/" + key + "/" + kind, Map.of());
    }

    JsonNode reserved() {
        return reserve(WORKER).expect(200).json();
    }

    Answer keep(String content) {
        byte[] file = content.getBytes(StandardCharsets.UTF_8);
        return keep(Files.sha256(file), file);
    }

    Answer keep(String sha256, byte[] file) {
        return engine.as(WORKER)
                .put(
                        "/api/documents/" + key + "/" + kind + "/file",
                        Map.of("sha256", sha256, "file", Base64.getEncoder().encodeToString(file)));
    }

    /** The worker does all it has to do; returns where the public looks the document up. */
    String issued() {
        JsonNode reserved = reserved();
        keep("%PDF " + reserved.path("number").asText()).expect(204);
        workerCompletes(reserved);
        String address = reserved.path("verificationUrl").asText();
        return address.substring(address.indexOf("/verifikasi/"));
    }

    void workerCompletes(JsonNode reserved) {
        Answer locked = engine.as(WORKER)
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of(
                                "workerId",
                                "uji",
                                "maxTasks",
                                1,
                                "topics",
                                List.of(Map.of(
                                        "topicName",
                                        "dokumen-terbitkan-berkas",
                                        "lockDuration",
                                        60_000,
                                        "businessKey",
                                        key))))
                .expect(200);
        assertThat(locked.each("id")).hasSize(1);
        Map<String, Object> outputs = Map.of(
                "nomorDokumen",
                Map.of("value", reserved.path("number").asText()),
                "alamatVerifikasi",
                Map.of("value", reserved.path("verificationUrl").asText()));
        engine.as(WORKER)
                .post(
                        "/engine-rest/external-task/" + locked.each("id").get(0) + "/complete",
                        Map.of("workerId", "uji", "variables", outputs))
                .expect(204);
    }

    String process() {
        return engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key + "&processDefinitionKey=layanan-surat")
                .expect(200)
                .each("id")
                .get(0);
    }
}
