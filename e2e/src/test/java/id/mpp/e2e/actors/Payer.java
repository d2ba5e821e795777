package id.mpp.e2e.actors;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

/** Pays bills at the sandbox's payment partner, and looks at both sides' books. */
public final class Payer {

    private final Http partner;
    private final Http engine;

    Payer(URI sandbox, Http engine) {
        this.partner = Http.at(URI.create(sandbox + "/control/fintech"));
        this.engine = engine;
    }

    /** Waits for the case's bill that can be paid, and returns its number. */
    public String waitForBill(String key) {
        AtomicReference<String> number = new AtomicReference<>();
        await("a bill of " + key).until(() -> {
            bills(key).stream()
                    .filter(bill -> bill.path("state").asText().equals("open"))
                    .forEach(bill -> number.set(bill.path("number").asText()));
            return number.get() != null;
        });
        return number.get();
    }

    /** All bills of a case, as the engine keeps them. */
    public List<JsonNode> bills(String key) {
        JsonNode all = engine.get("/api/bills/recent").expect(200).json();
        return StreamSupport.stream(all.spliterator(), false)
                .filter(bill -> bill.path("businessKey").asText().equals(key))
                .toList();
    }

    /** Pays and returns what our side answered to the partner's notices; more: amount, paidAt. */
    public JsonNode pay(String bill, String channel, String tell, Map<String, Object> more) {
        Map<String, Object> order = new HashMap<>(more);
        order.putAll(Map.of("bill", bill, "channel", channel, "tell", tell));
        return partner.post("/pay", order).expect(200).json().path("told");
    }

    public JsonNode pay(String bill, String channel, String tell) {
        return pay(bill, channel, tell, Map.of());
    }

    /** What the partner knows of a bill. */
    public JsonNode atPartner(String bill) {
        return partner.get("/bills/" + bill).expect(200).json();
    }

    /** Lets the partner stumble so often, from the next call on. */
    public void quirk(String name, int times) {
        partner.put("/quirks", Map.of(name, times)).expect(200);
    }
}
