package id.mpp.engine.payments;

import id.mpp.engine.payments.PaymentTable.Payment;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Settles money: each payment once, each bill by one payment at most, and all of it in one transaction. */
@Component
class Payments {

    private final BillTable bills;
    private final PaymentTable payments;
    private final WaitingProcess process;
    private final MoneyTasks tasks;

    Payments(BillTable bills, PaymentTable payments, WaitingProcess process, MoneyTasks tasks) {
        this.bills = bills;
        this.payments = payments;
        this.process = process;
        this.tasks = tasks;
    }

    /** What this money means; the same again changes nothing and is answered alike. */
    @Transactional
    public MoneyOutcome settle(Money money) {
        Optional<Bill> bill = bills.lock(money.bill());
        MoneyOutcome outcome = bill.map(known -> MoneyOutcome.of(money, known, process.isRunning(known)))
                .orElse(MoneyOutcome.UNKNOWN_BILL);
        Optional<Long> id = payments.insert(money, outcome);
        if (id.isEmpty()) {
            return known(money);
        }
        if (outcome == MoneyOutcome.ACCEPTED) {
            bills.end(money.bill(), BillState.PAID);
            process.wake(bill.orElseThrow());
        } else {
            tasks.open(new Payment(id.get(), money, outcome), bill);
        }
        return outcome;
    }

    private MoneyOutcome known(Money money) {
        Payment payment = payments.find(money.channel(), money.reference()).orElseThrow();
        if (payment.money().bill().equals(money.bill())) {
            return payment.outcome();
        }
        throw new ResponseStatusException(
                HttpStatus.CONFLICT, "reference: this payment was told before, for another bill");
    }

    /** The partner does not know the payment of a bill that counts as paid here: once the work of a person. */
    @Transactional
    public void doubt(String number) {
        Optional<Bill> bill = bills.lock(number);
        payments.doubt(number).ifPresent(payment -> tasks.open(payment, bill));
    }

    @Transactional
    public void decide(long id, Decision decision) {
        if (!payments.decide(id, decision)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no payment " + id);
        }
    }
}
