package id.mpp.sandbox.fintech;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.fintech.Account.Paid;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closed virtual accounts: create, ask, delete, and what was paid on a day. */
@RestController
@RequestMapping("/fintech/v1.0/transfer-va")
class VaController {

    private static final String CHANNEL = "va";

    private final Door door;
    private final Ledger ledger;

    VaController(Door door, Ledger ledger) {
        this.door = door;
        this.ledger = ledger;
    }

    @PostMapping("/create-va")
    ResponseEntity<Object> create(HttpServletRequest request) throws IOException {
        return door.enter(
                request, "27", body -> ledger.change(body.path("trxId").asText(), account -> create(account, body)));
    }

    private static ResponseEntity<Object> create(Account account, JsonNode body) {
        String service = body.path("partnerServiceId").asText();
        String number = body.path("virtualAccountNo").asText();
        if (service.length() != 8
                || !number.equals(service + body.path("customerNo").asText())) {
            return Reply.of(400, "27", "01", "Invalid Field Format virtualAccountNo");
        }
        if (account.vaNumber != null) {
            return Reply.of(409, "27", "01", "Duplicate partnerReferenceNo");
        }
        account.amount = new BigDecimal(body.at("/totalAmount/value").asText());
        account.customerNo = body.path("customerNo").asText();
        account.vaNumber = number;
        account.isVaOpen = true;
        return Reply.good("27", Map.of("virtualAccountData", data(account)));
    }

    @PostMapping("/inquiry-va")
    ResponseEntity<Object> inquire(HttpServletRequest request) throws IOException {
        return door.enter(
                request,
                "30",
                body -> of(body, "30", account -> Reply.good("30", Map.of("virtualAccountData", data(account)))));
    }

    @PostMapping("/status")
    ResponseEntity<Object> status(HttpServletRequest request) throws IOException {
        return door.enter(
                request,
                "26",
                body -> of(body, "26", account -> {
                    Map<String, Object> said = data(account);
                    said.putAll(paid(account, account.paid(CHANNEL)));
                    return Reply.good("26", Map.of("virtualAccountData", said));
                }));
    }

    @DeleteMapping("/delete-va")
    ResponseEntity<Object> delete(HttpServletRequest request) throws IOException {
        return door.enter(
                request,
                "31",
                body -> of(
                        body,
                        "31",
                        known -> ledger.change(known.bill, account -> {
                            if (account.paid(CHANNEL) != null) {
                                return Reply.of(404, "31", "14", "Paid Bill");
                            }
                            account.isVaOpen = false;
                            return Reply.good("31", Map.of("virtualAccountData", data(account)));
                        })));
    }

    @PostMapping("/report")
    ResponseEntity<Object> report(HttpServletRequest request) throws IOException {
        return door.enter(request, "35", body -> {
            OffsetDateTime from = OffsetDateTime.parse(body.path("startDate").asText());
            OffsetDateTime to = OffsetDateTime.parse(body.path("endDate").asText());
            List<Map<String, Object>> lines = ledger.all().values().stream()
                    .flatMap(account -> account.payments.stream()
                            .filter(paid -> paid.channel().equals(CHANNEL)
                                    && !paid.at().isBefore(from)
                                    && !paid.at().isAfter(to))
                            .map(paid -> paid(account, paid)))
                    .toList();
            return Reply.good("35", Map.of("virtualAccountData", lines));
        });
    }

    private ResponseEntity<Object> of(JsonNode body, String service, Function<Account, ResponseEntity<Object>> work) {
        return ledger.find(body.path("trxId").asText())
                .filter(account -> account.vaNumber != null || account.paid(CHANNEL) != null)
                .map(work)
                .orElseGet(() -> Reply.of(404, service, "12", "Invalid Bill/Virtual Account"));
    }

    private static Map<String, Object> data(Account account) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("customerNo", account.customerNo);
        data.put("virtualAccountNo", account.vaNumber);
        data.put("trxId", account.bill);
        data.put("totalAmount", QrController.rupiah(account.amount));
        return data;
    }

    private static Map<String, Object> paid(Account account, Paid paid) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("trxId", account.bill);
        said.put("paymentFlagStatus", paid == null ? "03" : "00");
        if (paid != null) {
            said.put("paymentRequestId", paid.reference());
            said.put("paidAmount", QrController.rupiah(paid.amount()));
            said.put("trxDateTime", paid.at().toString());
        }
        return said;
    }
}
