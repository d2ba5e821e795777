package id.mpp.engine.payments;

import id.mpp.engine.codes.QrPicture;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bills of one application, as officers show them to the applicant. */
@Component
public class BillsOfCase {

    private final BillTable table;

    BillsOfCase(BillTable table) {
        this.table = table;
    }

    /** The newest first. */
    public List<Shown> of(String businessKey) {
        return table.ofCase(businessKey).stream().map(BillsOfCase::shown).toList();
    }

    /** Only what can still be paid shows by what. */
    private static Shown shown(Bill bill) {
        boolean isOpen = bill.state() == BillState.OPEN;
        return new Shown(
                bill.number(),
                bill.kind(),
                MoneyWords.rupiah(bill.amount()),
                bill.payUntil(),
                bill.state().text(),
                bill.state().word(),
                bill.paidAt(),
                isOpen ? bill.vaNumber() : null,
                isOpen && bill.qr() != null ? QrPicture.of(bill.qr()) : null);
    }

    /**
     * A bill for people.
     *
     * @param amount in rupiah, as people write it
     * @param label how far it is, Bahasa Indonesia
     * @param paidAt null unless it is paid
     * @param vaNumber null unless it can be paid so, as the last
     * @param qrPicture address of a picture that holds itself
     */
    public record Shown(
            String number,
            String kind,
            String amount,
            Instant payUntil,
            String state,
            String label,
            Instant paidAt,
            String vaNumber,
            String qrPicture) {}
}
