package id.mpp.e2e.day;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Payer;

/** Where bills are paid by those who pay. */
final class Cashier {

    private final Payer payer;

    Cashier(Actors actors) {
        payer = actors.payer();
    }

    /** Pays the open bills of a visitor; whether there was any. */
    boolean settle(Visitor visitor) {
        return visitor.visit().pays() != null
                && payer.bills(visitor.key()).stream()
                                .filter(bill -> bill.path("state").asText().equals("open"))
                                .peek(bill -> payer.pay(
                                        bill.path("number").asText(),
                                        visitor.visit().pays(),
                                        "now"))
                                .count()
                        > 0;
    }
}
