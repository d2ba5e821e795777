package id.mpp.engine.payments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.payments.PaymentTable.Payment;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Says to officers in Bahasa Indonesia which money came, and for which bill. */
record MoneyWords(Calendars calendars) {

    private static final String NONE = "-";

    JsonNode of(Payment payment, Optional<Bill> bill) {
        Money money = payment.money();
        ObjectNode said = JsonNodeFactory.instance
                .objectNode()
                .put("masalah", payment.outcome().trouble())
                .put("jumlah", rupiah(money.amount()))
                .put("saluran", money.channel().word())
                .put("waktu", calendars.current().say(money.paidAt()))
                .put("referensi", money.reference())
                .put("nomorTagihan", money.bill());
        return said.put("nomorPermohonan", bill.map(Bill::businessKey).orElse(NONE))
                .put("jenisTagihan", bill.map(Bill::kind).orElse(NONE))
                .put("jumlahTagihan", bill.map(known -> rupiah(known.amount())).orElse(NONE))
                .put(
                        "batasBayar",
                        bill.map(known -> calendars.current().say(known.payUntil()))
                                .orElse(NONE))
                .put("keadaanTagihan", bill.map(known -> known.state().word()).orElse("tidak dikenal"));
    }

    static String rupiah(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag("id-ID"));
        format.setMaximumFractionDigits(2);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return "Rp" + format.format(amount);
    }
}
