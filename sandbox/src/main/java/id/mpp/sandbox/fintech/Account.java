package id.mpp.sandbox.fintech;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the partner knows of one bill. */
final class Account {

    public String bill;
    public BigDecimal amount;
    public String qrReference;
    public String qr;
    public boolean isQrOpen;
    public String customerNo;
    public String vaNumber;
    public boolean isVaOpen;
    public List<Paid> payments = new ArrayList<>();

    static Account of(String bill) {
        Account account = new Account();
        account.bill = bill;
        return account;
    }

    /** The last payment by a channel; null when there is none. */
    Paid paid(String channel) {
        return payments.stream()
                .filter(payment -> payment.channel().equals(channel))
                .reduce((one, next) -> next)
                .orElse(null);
    }

    /** Money that came. */
    record Paid(String channel, String reference, BigDecimal amount, OffsetDateTime at) {}
}
