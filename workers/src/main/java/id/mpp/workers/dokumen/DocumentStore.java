package id.mpp.workers.dokumen;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.EngineRefused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** The documents that the engine keeps. */
final class DocumentStore {

    private final EngineApi engine;

    DocumentStore(EngineApi engine) {
        this.engine = engine;
    }

    /** The same case and kind has the same number, however often it is asked for. */
    JsonNode reserve(String businessKey, String kind) {
        try {
            return engine.post(Map.of(), "/documents/{key}/{kind}", businessKey, kind);
        } catch (EngineRefused e) {
            throw e.isExplained()
                    ? new NotRetryable(e.detail(), "Perbaiki lalu ulangi tugas ini; nomor dokumen tidak hilang")
                    : e;
        }
    }

    /** The same file again changes nothing; another one is refused. */
    void keep(String businessKey, String kind, byte[] file) {
        engine.put(
                Map.of("sha256", sha256(file), "file", Base64.getEncoder().encodeToString(file)),
                "/documents/{key}/{kind}/file",
                businessKey,
                kind);
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
