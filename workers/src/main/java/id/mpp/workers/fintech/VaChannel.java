package id.mpp.workers.fintech;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Wib;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Closed virtual accounts over SNAP: services 26, 27, 30, 31 and 35. The number comes from the bill's, so none is ever lost. */
final class VaChannel {

    private static final String PATH = "/v1.0/transfer-va/";
    private static final int LONGEST_CUSTOMER = 20;

    private final FintechProperties settings;
    private final Snap snap;

    VaChannel(FintechProperties settings, Snap snap) {
        this.settings = settings;
        this.snap = snap;
    }

    /** The account for a bill, made now or before; it takes exactly the bill's amount. */
    String open(Bill bill) {
        Map<String, Object> body = account(bill);
        body.put("virtualAccountName", settings.accountName());
        body.put("trxId", bill.number());
        body.put("totalAmount", Amounts.snap(bill.amount()));
        body.put("virtualAccountTrxType", "C");
        body.put("expiredDate", SnapTime.of(bill.payUntil()));
        SnapAnswer answer = snap.post(PATH + "create-va", "27", body);
        if (answer.isKnownAlready()) {
            requireOurs(bill, answer);
        } else if (!answer.isGood()) {
            throw answer.failure();
        }
        return number(bill).strip();
    }

    /** When there is none after all, only the number of the call was known: it is tried again with another. */
    private void requireOurs(Bill bill, SnapAnswer conflict) {
        Map<String, Object> body = account(bill);
        body.put("trxId", bill.number());
        SnapAnswer answer = snap.post(PATH + "inquiry-va", "30", body);
        if (!answer.isGood()) {
            throw (answer.isNotFound() ? conflict : answer).failure();
        }
        JsonNode account = answer.body().path("virtualAccountData");
        boolean isOurs = account.path("trxId").asText().equals(bill.number())
                && answer.amount(account.path("totalAmount")).compareTo(bill.amount()) == 0;
        if (!isOurs) {
            throw answer.unexpected("virtual account tagihan ini milik tagihan lain");
        }
    }

    Optional<Money> money(Bill bill) {
        Map<String, Object> body = account(bill);
        body.put("trxId", bill.number());
        SnapAnswer answer = snap.post(PATH + "status", "26", body);
        if (answer.isNotFound()) {
            return Optional.empty();
        }
        if (!answer.isGood()) {
            throw answer.failure();
        }
        JsonNode account = answer.body().path("virtualAccountData");
        answer.requireAbout(account.path("trxId").asText(""), bill);
        return money(answer, account, bill.number());
    }

    /** All that was paid on a day; its last moment is the first of the next, for a payment twice told counts once. */
    List<Money> report(LocalDate day) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partnerServiceId", service());
        body.put("startDate", SnapTime.of(day.atStartOfDay(Wib.ZONE).toInstant()));
        body.put("endDate", SnapTime.of(day.plusDays(1).atStartOfDay(Wib.ZONE).toInstant()));
        SnapAnswer answer = snap.post(PATH + "report", "35", body);
        if (answer.isNotFound()) {
            return List.of();
        }
        if (!answer.isGood() || !answer.body().path("virtualAccountData").isArray()) {
            throw answer.isGood() ? answer.unexpected("laporan tanpa daftar") : answer.failure();
        }
        return StreamSupport.stream(answer.body().path("virtualAccountData").spliterator(), false)
                .flatMap(line -> money(answer, line, billOf(line)).stream())
                .toList();
    }

    /** Money may come with no number of a bill at all. */
    private static String billOf(JsonNode line) {
        String bill = line.path("trxId").asText("");
        return bill.isBlank() ? "-" : bill;
    }

    /** One that is paid, expired or unknown is as good as closed: who closes asks for the money afterwards. */
    void close(Bill bill) {
        Map<String, Object> body = account(bill);
        body.put("trxId", bill.number());
        SnapAnswer answer = snap.delete(PATH + "delete-va", "31", body);
        if (!answer.isClosed()) {
            throw answer.failure();
        }
    }

    private static Optional<Money> money(SnapAnswer answer, JsonNode account, String bill) {
        if (!account.path("paymentFlagStatus").asText().equals("00")) {
            return Optional.empty();
        }
        String reference = account.path("paymentRequestId").asText("");
        if (reference.isEmpty()) {
            throw answer.unexpected("pembayaran tanpa paymentRequestId");
        }
        return Optional.of(new Money(
                Money.VA,
                reference,
                bill,
                answer.amount(account.path("paidAmount")),
                answer.moment(account.path("trxDateTime").asText())));
    }

    private Map<String, Object> account(Bill bill) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partnerServiceId", service());
        body.put("customerNo", customer(bill));
        body.put("virtualAccountNo", number(bill));
        return body;
    }

    private String number(Bill bill) {
        return service() + customer(bill);
    }

    /** Eight places, filled up with blanks from the left, as SNAP wants it. */
    private String service() {
        return "%8s".formatted(settings.partnerServiceId());
    }

    private static String customer(Bill bill) {
        String digits = bill.number().replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - LONGEST_CUSTOMER));
    }
}
