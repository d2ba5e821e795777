package id.mpp.engine.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Lays files up, each once and for all. */
@Component
class Files {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final IssuedDocuments documents;

    Files(IssuedDocuments documents) {
        this.documents = documents;
    }

    @Transactional
    public void keep(String businessKey, String kind, String sha256, byte[] file) {
        check(sha256, file);
        if (!documents.keepFile(businessKey, kind, sha256, file) && !isLaidUp(businessKey, kind, sha256)) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Another file of this document is laid up, or it has no number yet");
        }
    }

    private boolean isLaidUp(String businessKey, String kind, String sha256) {
        return documents
                .find(businessKey, kind)
                .filter(document -> sha256.equals(document.sha256()))
                .isPresent();
    }

    private static void check(String sha256, byte[] file) {
        if (!sha256(file).equals(sha256)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "sha256 does not fit the file; something was lost on the way, send it again");
        }
        if (file.length > LARGEST) {
            throw new ResponseStatusException(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "file is larger than " + LARGEST + " bytes; make its template smaller");
        }
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
