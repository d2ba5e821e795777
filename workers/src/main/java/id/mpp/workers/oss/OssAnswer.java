package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.partner.PartnerAnswer;
import id.mpp.workers.kit.partner.Redacted;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.util.List;
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

    private static final List<String> CODE_NAMES = List.of("kode", "kode_status", "code");
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

    private static String code(GuideObject body) {
        return body.first(CODE_NAMES.toArray(String[]::new));
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
