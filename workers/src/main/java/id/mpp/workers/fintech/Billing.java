package id.mpp.workers.fintech;

import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.MppTime;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.engine.EngineRefused;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of bills; each topic may run twice. What the partner says when it is asked decides, and the engine settles it. */
final class Billing {

    private static final Logger LOG = LoggerFactory.getLogger(Billing.class);

    private final PaymentPartner partner;
    private final Register register;

    Billing(PaymentPartner partner, Register register) {
        this.partner = partner;
        this.register = register;
    }

    CheckedBill check(Job job, BillKey asked) {
        Bill bill = known(asked.nomorTagihan());
        if (bill.isInForce()) {
            register.settle(partner.money(bill));
            bill = known(bill.number());
        }
        if (!bill.isPaid()) {
            return new CheckedBill(CheckedBill.State.BELUM_LUNAS, Optional.empty());
        }
        closeTheOtherWay(bill);
        return new CheckedBill(CheckedBill.State.LUNAS, paidAt(bill));
    }

    /** So that nobody pays twice; the case does not wait for it, since money that comes all the same goes to a person. */
    private void closeTheOtherWay(Bill bill) {
        try {
            partner.close(bill);
        } catch (Explained e) {
            LOG.warn("Bill {} is paid and could not be closed: {}", bill.number(), e.getMessage());
        }
    }

    CancelledBill cancel(Job job, BillKey asked) {
        Bill bill = end(known(asked.nomorTagihan()));
        return bill.isPaid()
                ? new CancelledBill(CancelledBill.Result.LUNAS, paidAt(bill))
                : new CancelledBill(CancelledBill.Result.DIBATALKAN, Optional.empty());
    }

    /** Money is asked for before and after closing, for it may come in between; what was paid in time stays paid. */
    Bill end(Bill bill) {
        if (!bill.isInForce()) {
            return bill;
        }
        register.settle(partner.money(bill));
        partner.close(bill);
        register.settle(partner.money(bill));
        return register.cancel(bill);
    }

    MoneyDecision.Done decide(Job job, MoneyDecision decision) {
        try {
            register.decide(decision);
            return new MoneyDecision.Done();
        } catch (EngineRefused e) {
            throw e.status() == 400 || e.status() == 404
                    ? new NotRetryable(
                            "Keputusan bendahara tidak dapat dicatat",
                            "Periksa variabel nomorUangMasuk, tindakLanjutUang, dan catatanUang di Cockpit")
                    : e;
        }
    }

    Bill known(String number) {
        return register.find(number)
                .orElseThrow(() -> new NotRetryable(
                        "Tagihan " + number + " tidak ada", "Periksa variabel nomorTagihan di Cockpit"));
    }

    private static Optional<String> paidAt(Bill bill) {
        return bill.paidAt().map(MppTime::forOfficers);
    }
}
