package id.mpp.workers.fintech;

import static id.mpp.workers.fintech.FintechProperties.PARTNER;

import id.mpp.workers.kit.NotRetryable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** QRIS, merchant-presented, over SNAP: services 47, 51 and 77. */
final class QrisChannel {

    private static final String PATH = "/v1.0/qr/qr-mpm-";
    private static final String RUPIAH = "360";

    private final FintechProperties settings;
    private final Snap snap;

    QrisChannel(FintechProperties settings, Snap snap) {
        this.settings = settings;
        this.snap = snap;
    }

    /** A code for a bill; empty when the partner knows the number and the code itself is lost with its answer. */
    Optional<Code> create(Bill bill) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partnerReferenceNo", bill.number());
        body.put("amount", Amounts.snap(bill.amount()));
        body.put("merchantId", settings.merchantId());
        body.put("validityPeriod", SnapTime.of(bill.payUntil()));
        SnapAnswer answer = snap.post(PATH + "generate", "47", body);
        if (answer.isKnownAlready() && knows(bill)) {
            return Optional.empty();
        }
        if (!answer.isGood()) { // also when only the number of the call was known: it is tried again with another
            throw answer.failure();
        }
        if (answer.text("referenceNo").isEmpty()) {
            throw answer.unexpected("QRIS tanpa nomor referensi");
        }
        return Optional.of(new Code(answer.text("referenceNo"), checked(answer.text("qrContent"), bill)));
    }

    boolean knows(Bill bill) {
        return !state(bill).isUnknown();
    }

    Optional<Money> money(Bill bill) {
        State state = state(bill);
        if (!state.isPaid()) {
            return Optional.empty();
        }
        SnapAnswer answer = state.answer();
        String reference = answer.text("originalReferenceNo");
        if (reference.isEmpty()) {
            throw answer.unexpected("pembayaran tanpa nomor referensi");
        }
        return Optional.of(new Money(
                Money.QRIS,
                reference,
                bill.number(),
                answer.amount(answer.body().path("amount")),
                answer.moment(answer.text("paidTime"))));
    }

    /** One that is paid, expired or unknown is as good as closed: who closes asks for the money afterwards. */
    void close(Bill bill) {
        Map<String, Object> body = original(bill);
        body.put("merchantId", settings.merchantId());
        body.put("reason", "Tagihan berakhir");
        SnapAnswer answer = snap.post(PATH + "cancel", "77", body);
        if (!answer.isClosed()) {
            throw answer.failure();
        }
    }

    private State state(Bill bill) {
        Map<String, Object> body = original(bill);
        body.put("serviceCode", "47");
        SnapAnswer answer = snap.post(PATH + "query", "51", body);
        if (!answer.isGood() && !answer.isNotFound()) {
            throw answer.failure();
        }
        answer.requireAbout(answer.text("originalPartnerReferenceNo"), bill);
        return new State(answer);
    }

    private static Map<String, Object> original(Bill bill) {
        Map<String, Object> body = new LinkedHashMap<>();
        bill.qrReference().ifPresent(reference -> body.put("originalReferenceNo", reference));
        body.put("originalPartnerReferenceNo", bill.number());
        return body;
    }

    /** What people will scan must say what the bill says; a code that does not is shown to nobody. */
    private static String checked(String content, Bill bill) {
        try {
            QrisPayload payload = QrisPayload.parse(content);
            if (!payload.isDynamic() || !payload.currency().equals(RUPIAH)) {
                throw new QrisPayload.Malformed("bukan QRIS dinamis dalam rupiah");
            }
            if (payload.amount()
                    .filter(amount -> amount.compareTo(bill.amount()) == 0)
                    .isEmpty()) {
                throw new QrisPayload.Malformed("jumlahnya lain");
            }
            return content;
        } catch (QrisPayload.Malformed e) {
            throw new NotRetryable(
                    PARTNER + " memberi QRIS yang tidak sesuai tagihan: " + e.getMessage(),
                    "Jangan berikan QRIS ini; hubungi kontak teknis mitra, lalu ulangi");
        }
    }

    /** A code and the partner's number of it. */
    record Code(String reference, String content) {}

    /** What a query says. */
    private record State(SnapAnswer answer) {

        boolean isUnknown() {
            return answer.isNotFound() || status().equals("07");
        }

        boolean isPaid() {
            return answer.isGood() && status().equals("00");
        }

        private String status() {
            String status = answer.text("latestTransactionStatus");
            if (answer.isGood() && !status.matches("0[0-7]")) {
                throw answer.unexpected("status pembayaran tidak dikenal");
            }
            return status;
        }
    }
}
