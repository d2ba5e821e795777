package id.mpp.workers.fintech;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.workers.kit.Wib;
import java.io.IOException;
import java.util.List;

/** Reads a call that is known to be the partner's; of its body only what is not about the payer is kept. */
final class NoticeReader {

    private static final List<String> KEPT = List.of(
            "originalReferenceNo",
            "originalPartnerReferenceNo",
            "latestTransactionStatus",
            "amount",
            "trxId",
            "paymentRequestId",
            "paidAmount",
            "referenceNo",
            "trxDateTime",
            "flagAdvise");

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonNode body(InboundCall call) {
        try {
            JsonNode body = json.readTree(call.body());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (IOException e) {
            // said below, without the text itself
        }
        throw InboundRefusal.invalid("body");
    }

    Notice notice(InboundCall call, PartnerSeal.Seal seal, String channel, String billField) {
        String externalId = call.header("X-EXTERNAL-ID");
        if (!externalId.matches("\\d{1,36}")) {
            throw InboundRefusal.invalid("X-EXTERNAL-ID");
        }
        JsonNode body = body(call);
        String bill = body.path(billField).asText("");
        if (bill.isBlank()) {
            throw InboundRefusal.missing(billField);
        }
        if (!bill.matches("[!-~]{1,64}")) {
            throw InboundRefusal.invalid(billField);
        }
        return new Notice(
                Wib.date(seal.sent()).toString(),
                externalId,
                channel,
                bill,
                SnapSignature.sha256(call.body()),
                seal.digest(),
                kept(body));
    }

    private ObjectNode kept(JsonNode body) {
        ObjectNode kept = json.createObjectNode();
        KEPT.stream().filter(body::has).forEach(field -> kept.set(field, body.get(field)));
        return kept;
    }
}
