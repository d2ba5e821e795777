package id.mpp.engine.payments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What money means to its bill. */
enum MoneyOutcome {
    ACCEPTED("Tercatat lunas di sini, tetapi mitra tidak mengenal pembayarannya"),
    LATE("Dibayar setelah batas bayar, atau setelah tagihan atau permohonannya berakhir"),
    WRONG_AMOUNT("Jumlah yang dibayar tidak sama dengan tagihan"),
    SECOND("Tagihan sudah lunas dan dibayar sekali lagi"),
    UNKNOWN_BILL("Nomor tagihan tidak dikenal");

    private final String trouble;

    MoneyOutcome(String trouble) {
        this.trouble = trouble;
    }

    /** What a person has to look at, Bahasa Indonesia. */
    String trouble() {
        return trouble;
    }

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MoneyOutcome of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The bill is paid with money of its own amount, once, in time and while its case waits for it; all else is for a person. */
    static MoneyOutcome of(Money money, Bill bill, boolean isAwaited) {
        if (bill.state() == BillState.PAID) {
            return SECOND;
        }
        if (bill.state() == BillState.CANCELLED || !isAwaited || isLate(money, bill)) {
            return LATE;
        }
        return money.amount().compareTo(bill.amount()) == 0 ? ACCEPTED : WRONG_AMOUNT;
    }

    /** The limit is written to the second, and the whole of that second is in time. */
    private static boolean isLate(Money money, Bill bill) {
        return money.paidAt().truncatedTo(ChronoUnit.SECONDS).isAfter(bill.payUntil());
    }
}
