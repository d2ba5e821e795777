package id.mpp.workers.bapenda;

import static id.mpp.workers.bapenda.BapendaProperties.PARTNER;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Decides whether the business has paid its local taxes. */
final class LocalTaxCheck {

    private final Bapenda bapenda;
    private final Clock clock;

    LocalTaxCheck(Bapenda bapenda, Clock clock) {
        this.bapenda = bapenda;
        this.clock = clock;
    }

    LocalTaxCheckResult verify(Job job, LocalTaxNumber asked) {
        String npwpd = asked.number();
        return npwpd.isEmpty()
                ? result(Finding.TIDAK_DIAJUKAN, "Tidak ada NPWPD untuk diperiksa", Optional.empty())
                : bapenda.bills(npwpd).map(this::judge).orElseGet(this::unknown);
    }

    private LocalTaxCheckResult judge(List<Bill> bills) {
        List<Bill> unpaid = bills.stream().filter(bill -> !bill.isPaid()).toList();
        if (unpaid.isEmpty()) {
            return result(Finding.COCOK, "Cocok: " + bills.size() + " tagihan, semuanya lunas", Optional.of(0L));
        }
        long arrears = unpaid.stream().mapToLong(Bill::amount).sum();
        String sentence = "Tidak cocok: " + unpaid.size() + " dari " + bills.size() + " tagihan belum lunas, tunggakan "
                + Rupiah.format(arrears);
        return result(Finding.TIDAK_COCOK, sentence, Optional.of(arrears));
    }

    private LocalTaxCheckResult unknown() {
        return result(Finding.TIDAK_DITEMUKAN, "NPWPD tidak ditemukan di Bapenda", Optional.empty());
    }

    private LocalTaxCheckResult result(Finding finding, String sentence, Optional<Long> arrears) {
        return new LocalTaxCheckResult(Evidence.of(PARTNER, finding, sentence, "", clock.instant()), finding, arrears);
    }
}
