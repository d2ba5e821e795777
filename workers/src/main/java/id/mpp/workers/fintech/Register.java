package id.mpp.workers.fintech;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.EngineRefused;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The engine's register of bills, money and notices. */
final class Register {

    /** The message by which the diagram waits for money. */
    private static final String MESSAGE = "pembayaran-diberitahukan";

    private final EngineApi engine;

    Register(EngineApi engine) {
        this.engine = engine;
    }

    /** A bill for the process of this task: the one it has already, or a new one. */
    Ordered order(String task, BillOrder order) {
        JsonNode answer = engine.post(
                Map.of(
                        "task", task,
                        "message", MESSAGE,
                        "kind", order.jenisTagihan(),
                        "amount", order.jumlahTagihan(),
                        "days", order.hariBayar(),
                        "unit", order.satuanHariBayar()),
                "/bills");
        return new Ordered(Bill.of(answer.path("bill")), answer.path("isNew").asBoolean());
    }

    Optional<Bill> find(String number) {
        try {
            return Optional.of(Bill.of(engine.get("/bills/{number}", number)));
        } catch (EngineRefused e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    Bill open(Bill bill, Codes codes) {
        Map<String, Object> body = new HashMap<>();
        body.put("qrReference", codes.qrReference().orElse(null));
        body.put("qr", codes.qr().orElse(null));
        body.put("vaNumber", codes.vaNumber().orElse(null));
        return Bill.of(engine.put(body, "/bills/{number}/codes", bill.number()));
    }

    Bill cancel(Bill bill) {
        return Bill.of(engine.post(Map.of(), "/bills/{number}/cancellation", bill.number()));
    }

    List<Bill> abandoned() {
        return bills(engine.get("/bills/abandoned"));
    }

    List<Bill> recent(Duration window) {
        return bills(engine.get("/bills/recent?window={window}", window));
    }

    void settle(List<Money> all) {
        all.forEach(money -> engine.post(
                Map.of(
                        "channel", money.channel(),
                        "reference", money.reference(),
                        "bill", money.bill(),
                        "amount", money.amount(),
                        "paidAt", money.paidAt().toString()),
                "/payments"));
    }

    void doubt(Bill bill) {
        engine.post(Map.of(), "/bills/{number}/doubt", bill.number());
    }

    void decide(MoneyDecision decision) {
        engine.put(
                Map.of("decision", decision.tindakLanjutUang(), "note", decision.catatanUang()),
                "/payments/{id}/decision",
                decision.nomorUangMasuk());
    }

    /** Keeps it; false when the partner has used that number on that day. */
    boolean keep(Notice notice) {
        return engine.post(notice, "/payment-notices").path("isNew").asBoolean();
    }

    List<JsonNode> unanswered() {
        return list(engine.get("/payment-notices"));
    }

    void answered(long notice) {
        engine.put(Map.of(), "/payment-notices/{id}/answer", notice);
    }

    private static List<Bill> bills(JsonNode answer) {
        return list(answer).stream().map(Bill::of).toList();
    }

    private static List<JsonNode> list(JsonNode answer) {
        return StreamSupport.stream(answer.spliterator(), false).toList();
    }

    /** A bill, and whether it was made just now. */
    record Ordered(Bill bill, boolean isNew) {}
}
