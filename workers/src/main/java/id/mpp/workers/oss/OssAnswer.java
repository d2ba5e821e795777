package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.PartnerAnswer;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.Redacted;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What OSS answered; the {@code kode} in the body counts, whatever the key around it is called today.
 *
 * @param code the kode as text
 * @param remark its keterangan, made safe to show
 * @param licenceNumber the nomor_izin it keeps, or empty
 * @param body the object with the code and whatever else was answered
 */
record OssAnswer(String code, String remark, String licenceNumber, GuideObject body) {

    private static final int DEEPEST = 3;

    /** What a code means for us. */
    enum Meaning {
        TAKEN,
        /** The content is wrong; sending it again would not help. */
        WRONG_CONTENT,
        /** Key, rights or address are wrong; the content may be fine. */
        WRONG_SETTINGS,
        /** OSS could not work; again later. */
        TROUBLE
    }

    static OssAnswer of(PartnerAnswer answer) {
        GuideObject body = withCode(new GuideObject(answer.body()), 0)
                .orElseThrow(() -> new UnexpectedAnswer("OSS", "tanpa kode (HTTP " + answer.status() + ")"));
        String remark = Redacted.line(body.first("keterangan", "message"));
        return new OssAnswer(code(body), remark, body.text("nomor_izin"), body);
    }

    Meaning meaning() {
        return switch (code) {
            case "200" -> Meaning.TAKEN;
            case "400" -> Meaning.WRONG_CONTENT;
            case "401", "403", "404", "405" -> Meaning.WRONG_SETTINGS;
            default -> Meaning.TROUBLE;
        };
    }

    /** For operators: the code and what OSS says about it. */
    String sentence() {
        return "OSS menjawab kode " + (code.matches("\\d{3}") ? code : "tidak dikenal")
                + (remark.isEmpty() ? "" : ": " + remark);
    }

    /** What was asked for, or nothing where OSS says that it does not know it; everything else is a failure. */
    Optional<GuideObject> found(String subject, Call call) {
        return switch (meaning()) {
            case TAKEN -> Optional.of(body);
            case WRONG_CONTENT -> Optional.empty(); // nothing but the key was asked, so that is what OSS does not know
            case TROUBLE -> throw trouble();
            case WRONG_SETTINGS ->
                throw new NotRetryable(
                        "OSS menolak pertanyaan tentang " + subject + ": " + sentence(),
                        "Periksa pengaturan mpp.oss (alamat, user_key) dan hak akses ke " + call.method());
        };
    }

    /** This answer when OSS has taken what was sent; everything else is a failure. */
    OssAnswer taken(String subject) {
        return switch (meaning()) {
            case TAKEN -> this;
            case TROUBLE -> throw trouble();
            case WRONG_CONTENT ->
                throw new NotRetryable(
                        subject + " ditolak: " + sentence(),
                        "Tanyakan kepada kontak teknis OSS apa yang harus diperbaiki");
            case WRONG_SETTINGS ->
                throw new NotRetryable(
                        subject + " ditolak: " + sentence(), "Periksa pengaturan mpp.oss (alamat dan user_key)");
        };
    }

    private PartnerUnavailable trouble() {
        return new PartnerUnavailable("OSS", "sedang terganggu (" + sentence() + ")", null);
    }

    /** Where there is no code a clear success will do; the guide's inqueryFileDS has a status in place of both. */
    private static String code(GuideObject body) {
        String code = body.first("kode", "kode_status", "code");
        if (!code.isEmpty()) {
            return code;
        }
        return body.text("success").equals("true") ? "200" : status(body);
    }

    private static String status(GuideObject body) {
        String status = body.child("keterangan").node().isMissingNode() ? "" : body.text("status");
        return switch (status) {
            case "true", "1" -> "200";
            case "false", "2" -> "400";
            default -> status;
        };
    }

    private static Optional<GuideObject> withCode(GuideObject candidate, int depth) {
        if (!code(candidate).isEmpty()) {
            return Optional.of(candidate);
        }
        return depth == DEEPEST
                ? Optional.empty()
                : children(candidate.node())
                        .flatMap(child -> withCode(new GuideObject(child), depth + 1).stream())
                        .findFirst();
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).filter(JsonNode::isContainerNode);
    }
}
