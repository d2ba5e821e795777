package id.mpp.workers.fintech;

import static id.mpp.workers.fintech.FintechProperties.PARTNER;

import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.MppTime;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.NotYet;
import id.mpp.workers.kit.engine.EngineRefused;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

/** Issues bills; may run twice, for a bill has its number before the partner hears of it. */
final class Issuing {

    private final FintechProperties settings;
    private final PaymentPartner partner;
    private final Register register;
    private final Billing billing;
    private final Clock clock;

    Issuing(FintechProperties settings, PaymentPartner partner, Register register, Billing billing, Clock clock) {
        this.settings = settings;
        this.partner = partner;
        this.register = register;
        this.billing = billing;
        this.clock = clock;
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
        if (order.jenisTagihan().isBlank() || order.jenisTagihan().length() > 100) {
            throw wrong("jenisTagihan kosong atau lebih dari 100 huruf", "jenisTagihan, misalnya Retribusi PBG");
        }
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
            if (e.isExplained()) {
                throw wrong(
                        e.detail(), "jenisTagihan dan jumlahTagihan, atau terbitkan dengan memanggil pembayaran lagi");
            }
            throw e.status() == 409
                    ? new NotYet(
                            "Tagihan lama untuk jenis yang sama belum dibatalkan",
                            "Tunggu; tagihan lama dibatalkan lebih dahulu")
                    : e;
        }
    }

    private Bill open(Register.Ordered ordered) {
        Bill bill = ordered.bill();
        if (!isOfToday(bill)) {
            return replace(bill, "Tagihan " + bill.number() + " belum sampai di mitra pada hari terbitnya");
        }
        Optional<Codes> codes = ordered.isNew() ? partner.create(bill) : partner.createAgain(bill);
        return codes.isPresent()
                ? register.open(bill, codes.get())
                : replace(bill, "Jawaban " + PARTNER + " atas tagihan " + bill.number() + " hilang");
    }

    /** Whoever is billed has all his days: they count from the day on which he can pay. */
    private boolean isOfToday(Bill bill) {
        return MppTime.date(bill.orderedAt()).equals(MppTime.date(clock.instant()));
    }

    /** Another number is needed, unless another worker was quicker or the money has come: then this bill is the one. */
    private Bill replace(Bill bill, String why) {
        Bill now = billing.known(bill.number());
        Bill last = now.isOrdered() ? billing.end(now) : now;
        if (last.isPaid() || last.isInForce()) {
            return last;
        }
        throw new NotYet(why + "; tagihan itu dibatalkan", "Tunggu; tagihan baru diterbitkan dengan sendirinya");
    }

    private static String words(Bill bill) {
        String account =
                bill.vaNumber().map(number -> ", virtual account " + number).orElse("");
        String code = bill.qr().isPresent() ? ", atau dengan QRIS" : "";
        return "Tagihan " + bill.number() + " (" + bill.kind() + ") " + Amounts.forPeople(bill.amount())
                + ", dibayar paling lambat " + MppTime.forOfficers(bill.payUntil()) + account + code;
    }
}
