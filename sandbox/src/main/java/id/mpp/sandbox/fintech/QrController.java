package id.mpp.sandbox.fintech;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.fintech.Account.Paid;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** QRIS, merchant-presented: generate, query, cancel. */
@RestController
class QrController {

    private static final String CHANNEL = "qris";

    private final Door door;
    private final Ledger ledger;
    private final Stumbles stumbles;

    QrController(Door door, Ledger ledger, Stumbles stumbles) {
        this.door = door;
        this.ledger = ledger;
        this.stumbles = stumbles;
    }

    @PostMapping("/fintech/v1.0/qr/qr-mpm-generate")
    ResponseEntity<Object> generate(HttpServletRequest request) throws IOException {
        return door.enter(
                request,
                "47",
                body -> ledger.change(body.path("partnerReferenceNo").asText(), account -> generate(account, body)));
    }

    private ResponseEntity<Object> generate(Account account, JsonNode body) {
        if (account.qr != null) {
            return Reply.of(409, "47", "01", "Duplicate partnerReferenceNo");
        }
        account.amount = new BigDecimal(body.at("/amount/value").asText());
        account.qrReference = "99" + Math.abs(UUID.randomUUID().getMostSignificantBits());
        BigDecimal shown = stumbles.happens(Stumbles.WRONG_QR) ? account.amount.add(BigDecimal.ONE) : account.amount;
        account.qr = new QrCode(account.bill, shown).text();
        account.isQrOpen = true;
        return Reply.good(
                "47",
                Map.of(
                        "referenceNo", account.qrReference,
                        "partnerReferenceNo", account.bill,
                        "qrContent", account.qr,
                        "merchantName", "MPP DIGITAL DEMO"));
    }

    @PostMapping("/fintech/v1.0/qr/qr-mpm-query")
    ResponseEntity<Object> query(HttpServletRequest request) throws IOException {
        return door.enter(
                request,
                "51",
                body -> ledger.find(body.path("originalPartnerReferenceNo").asText())
                        .filter(account -> account.qr != null || account.paid(CHANNEL) != null)
                        .map(QrController::state)
                        .orElseGet(() -> Reply.of(404, "51", "01", "Transaction Not Found")));
    }

    private static ResponseEntity<Object> state(Account account) {
        Paid paid = account.paid(CHANNEL);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("originalReferenceNo", paid == null ? account.qrReference : paid.reference());
        said.put("originalPartnerReferenceNo", account.bill);
        said.put("serviceCode", "47");
        said.put("latestTransactionStatus", paid != null ? "00" : account.isQrOpen ? "01" : "05");
        if (paid != null) {
            said.put("paidTime", paid.at().toString());
            said.put("amount", rupiah(paid.amount()));
        }
        return Reply.good("51", said);
    }

    @PostMapping("/fintech/v1.0/qr/qr-mpm-cancel")
    ResponseEntity<Object> cancel(HttpServletRequest request) throws IOException {
        return door.enter(request, "77", body -> {
            String bill = body.path("originalPartnerReferenceNo").asText();
            if (ledger.find(bill).filter(account -> account.qr != null).isEmpty()) {
                return Reply.of(404, "77", "01", "Transaction Not Found");
            }
            return ledger.change(bill, account -> {
                if (account.paid(CHANNEL) != null) {
                    return Reply.of(404, "77", "14", "Paid Bill");
                }
                account.isQrOpen = false;
                return Reply.good("77", Map.of("originalPartnerReferenceNo", bill));
            });
        });
    }

    static Map<String, String> rupiah(BigDecimal amount) {
        return Map.of("value", amount.setScale(2).toPlainString(), "currency", "IDR");
    }
}
