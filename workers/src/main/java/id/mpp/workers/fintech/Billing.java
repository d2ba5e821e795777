package id.mpp.workers.fintech;

import static id.mpp.workers.fintech.FintechProperties.PARTNER;

import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.MppTime;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.NotYet;
import id.mpp.workers.kit.engine.EngineRefused;
import java.math.BigDecimal;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the topics do with bills; each may run twice. What the partner says when it is asked decides, and the engine settles it. */
final class Billing {

    private static final Logger LOG = LoggerFactory.getLogger(Billing.class);

    private final FintechProperties settings;
    private final PaymentPartner partner;
    private final Register register;

    Billing(FintechProperties settings, PaymentPartner partner, Register register) {
        this.settings = settings;
        this.partner = partner;
        this.register = register;
    }

    IssuedBill issue(Job job, BillOrder order) {
        check(order);
        Register.Ordered ordered = order(job, order);
        Bill bill = ordered.bill().isOrdered() ? open(ordered) : ordered.bill();
        return new IssuedBill(
                bill.number(),
                SnapTime.of(bill.payUntil()),
                settings.poll().toString(),
                bill.qr(),
                bill.vaNumber(),
                words(bill));
    }

    private static void check(BillOrder order) {
        boolean isAmount = order.jumlahTagihan().matches("\\d{1,15}(\\.\\d{1,2})?")
                && new BigDecimal(order.jumlahTagihan()).signum() > 0;
        if (!isAmount) {
            throw wrong("jumlahTagihan bukan jumlah rupiah di atas nol", "jumlahTagihan, misalnya 378000");
        }
        if (order.hariBayar() < 1 || order.hariBayar() > 1000) {
            throw wrong("hariBayar bukan 1 sampai 1000", "hariBayar");
        }
        if (!order.satuanHariBayar().matches("hari-(kerja|kalender)")) {
            throw wrong("satuanHariBayar tidak dikenal", "satuanHariBayar: hari-kerja atau hari-kalender");
        }
    }

    private static NotRetryable wrong(String what, String variable) {
        return new NotRetryable("Tagihan tidak dapat diterbitkan: " + what, "Perbaiki variabel " + variable);
    }

    private Register.Ordered order(Job job, BillOrder order) {
        try {
            return register.order(job.task(), order);
        } catch (EngineRefused e) {
            throw e.status() == 409
                    ? new NotYet(
                            "Tagihan lama untuk jenis yang sama belum dibatalkan",
                            "Tunggu; tagihan lama dibatalkan lebih dahulu")
                    : e;
        }
    }

    private Bill open(Register.Ordered ordered) {
        Bill bill = ordered.bill();
        Optional<Codes> codes = ordered.isNew() ? partner.create(bill) : partner.createAgain(bill);
        if (codes.isEmpty()) {
            end(bill);
            throw new NotYet(
                    "Jawaban " + PARTNER + " atas tagihan " + bill.number() + " hilang; tagihan itu dibatalkan",
                    "Tunggu; tagihan baru diterbitkan dengan sendirinya");
        }
        return register.open(bill, codes.get());
    }

    CheckedBill check(Job job, BillKey asked) {
        Bill bill = known(asked);
        if (bill.isInForce()) {
            register.settle(partner.money(bill));
            bill = known(asked);
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
        Bill bill = end(known(asked));
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

    private Bill known(BillKey asked) {
        return register.find(asked.nomorTagihan())
                .orElseThrow(() -> new NotRetryable(
                        "Tagihan " + asked.nomorTagihan() + " tidak ada", "Periksa variabel nomorTagihan di Cockpit"));
    }

    private static Optional<String> paidAt(Bill bill) {
        return bill.paidAt().map(MppTime::forOfficers);
    }

    private static String words(Bill bill) {
        String account =
                bill.vaNumber().map(number -> ", virtual account " + number).orElse("");
        String code = bill.qr().isPresent() ? ", atau dengan QRIS" : "";
        return "Tagihan " + bill.number() + " (" + bill.kind() + ") " + Amounts.forPeople(bill.amount())
                + ", dibayar paling lambat " + MppTime.forOfficers(bill.payUntil()) + account + code;
    }
}
