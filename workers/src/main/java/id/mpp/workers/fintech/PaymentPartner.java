package id.mpp.workers.fintech;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The payment partner. */
interface PaymentPartner {

    /** Makes a bill payable; empty when the partner knows the number and its codes are lost, so that it needs a new number. */
    Optional<Codes> create(Bill bill);

    /** The same for a bill of which nobody knows whether the partner has heard of it. */
    Optional<Codes> createAgain(Bill bill);

    /** All money for a bill. */
    List<Money> money(Bill bill);

    /** All money that came on a day by virtual account, for whatever bill. */
    List<Money> report(LocalDate day);

    /** Lets nothing be paid for a bill any more; the same again changes nothing. */
    void close(Bill bill);
}
