package id.mpp.workers.fintech;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.OnlyFor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the payment partner calls. Nothing it tells is believed: it is kept, and then the partner is asked. */
@RestController
@OnlyFor("fintech")
class NotifyController {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyController.class);

    private final PartnerSeal seal;
    private final PartnerTokens tokens;
    private final NoticeReader reader;
    private final Register register;
    private final boolean isSymmetric;

    NotifyController(
            PartnerSeal seal,
            PartnerTokens tokens,
            NoticeReader reader,
            Register register,
            FintechProperties settings) {
        this.seal = seal;
        this.tokens = tokens;
        this.reader = reader;
        this.register = register;
        this.isSymmetric = settings.inbound().signature() == FintechProperties.Scheme.SYMMETRIC;
    }

    @PostMapping("/v1.0/qr/qr-mpm-notify")
    ResponseEntity<Object> qris(HttpServletRequest request) {
        return answer("52", () -> {
            keep(InboundCall.of(request), Money.QRIS, "originalPartnerReferenceNo");
            return Map.of();
        });
    }

    @PostMapping("/v1.0/transfer-va/payment")
    ResponseEntity<Object> virtualAccount(HttpServletRequest request) {
        return answer("25", () -> {
            InboundCall call = InboundCall.of(request);
            keep(call, Money.VA, "trxId");
            return Map.of("virtualAccountData", taken(reader.body(call)));
        });
    }

    /** Only for a partner that signs symmetrically. */
    @PostMapping("/v1.0/access-token/b2b")
    ResponseEntity<Object> token(HttpServletRequest request) {
        return answer("73", () -> {
            InboundCall call = InboundCall.of(request);
            if (!isSymmetric) {
                throw InboundRefusal.unauthorized("asymmetric signatures are agreed");
            }
            seal.fresh(call);
            String token =
                    tokens.issue(call.header("X-CLIENT-KEY"), call.header("X-TIMESTAMP"), call.header("X-SIGNATURE"));
            return Map.of(
                    "accessToken",
                    token,
                    "tokenType",
                    "Bearer",
                    "expiresIn",
                    String.valueOf(PartnerTokens.LIFE.toSeconds()));
        });
    }

    private void keep(InboundCall call, String channel, String billField) {
        Notice notice = reader.notice(call, seal.check(call), channel, billField);
        if (!register.keep(notice)) {
            throw InboundRefusal.repeated();
        }
        LOG.info("The payment partner told of bill {} by {}", notice.bill(), channel);
    }

    /** SNAP wants the account repeated in the answer. */
    private static Map<String, Object> taken(JsonNode body) {
        Map<String, Object> taken = new LinkedHashMap<>();
        for (String field : new String[] {
            "partnerServiceId", "customerNo", "virtualAccountNo", "virtualAccountName", "paymentRequestId", "trxId"
        }) {
            taken.put(field, body.path(field).asText(""));
        }
        taken.put("paidAmount", body.path("paidAmount"));
        taken.put("paymentFlagStatus", "00");
        return taken;
    }

    private static ResponseEntity<Object> answer(String service, Supplier<Map<String, Object>> work) {
        try {
            return reply(200, "200" + service + "00", "Successful", work.get());
        } catch (InboundRefusal e) {
            LOG.warn("A call of the payment partner was refused: {} {}", e.code(service), e.getMessage());
            return reply(e.http(), e.code(service), e.getMessage(), Map.of());
        } catch (Explained e) {
            LOG.error("A call of the payment partner could not be taken: {}", e.getMessage());
            return reply(500, "500" + service + "00", "General Error", Map.of());
        } catch (RuntimeException e) {
            // the message could carry data of the payer, the code line cannot
            LOG.error("{} at {}", e.getClass().getName(), e.getStackTrace()[0]);
            return reply(500, "500" + service + "01", "Internal Server Error", Map.of());
        }
    }

    private static ResponseEntity<Object> reply(int http, String code, String message, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("responseCode", code);
        body.put("responseMessage", message);
        body.putAll(more);
        return ResponseEntity.status(http).body(body);
    }
}
