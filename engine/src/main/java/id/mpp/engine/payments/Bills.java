package id.mpp.engine.payments;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Issues bills and ends them: one in force for each kind of a case, and never a second one for the same wait. */
@Component
class Bills {

    private final BillTable table;
    private final WaitingProcess process;
    private final Calendars calendars;
    private final PaymentSettings settings;

    Bills(BillTable table, WaitingProcess process, Calendars calendars, PaymentSettings settings) {
        this.table = table;
        this.process = process;
        this.calendars = calendars;
        this.settings = settings;
    }

    /** A bill for the process of this task: the one it has already, or a new one. */
    @Transactional
    public Ordered order(BillOrder order) {
        ExternalTask task = process.at(order.task())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "task: no worker is at work on " + order.task()));
        return table.of(task.getProcessInstanceId())
                .map(bill -> new Ordered(same(bill, order), false))
                .orElseGet(() -> new Ordered(add(order, task), true));
    }

    /** Nobody may take the bill for one thing for that of another, which may even be paid. */
    private static Bill same(Bill bill, BillOrder order) {
        if (bill.isFor(order)) {
            return bill;
        }
        throw new ResponseStatusException(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "Proses ini sudah memiliki tagihan " + bill.number() + " untuk jenis atau jumlah lain");
    }

    private Bill add(BillOrder order, ExternalTask task) {
        WorkCalendar calendar = calendars.current();
        Instant now = Instant.now();
        Bill bill = new Bill(
                settings.numberOf(calendar.dateOf(now).getYear(), table.nextNumber()),
                task.getProcessInstanceId(),
                order.message(),
                task.getBusinessKey(),
                order.kind(),
                order.amount(),
                now,
                order.unit().after(now, order.days(), calendar),
                BillState.ORDERED,
                null,
                null,
                null,
                null);
        if (!table.insert(bill)) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "kind: another bill of this kind is in force; it has to be cancelled first");
        }
        return find(bill.number()); // as it is stored, so that the first answer is like every later one
    }

    /** The partner can be paid now; a bill that has ended stays ended. */
    @Transactional
    public Bill open(String number, BillCodes codes) {
        if (known(number).isInForce()) {
            table.open(number, codes);
        }
        return find(number);
    }

    /** Ends a bill at which nothing can be paid any more; one that has been paid stays so. */
    @Transactional
    public Bill cancel(String number) {
        if (known(number).isInForce()) {
            table.end(number, BillState.CANCELLED);
        }
        return find(number);
    }

    Bill find(String number) {
        return table.find(number).orElseThrow(() -> unknown(number));
    }

    /** Bills in force for which no process waits any more. */
    List<Bill> abandoned() {
        List<Bill> inForce = table.inForce();
        Set<String> running = process.running(inForce);
        return inForce.stream()
                .filter(bill -> !running.contains(bill.process()))
                .toList();
    }

    /** Bills in force and those that have ended within this time. */
    List<Bill> recent(Duration window) {
        return table.inForceOrEndedSince(Instant.now().minus(window));
    }

    private Bill known(String number) {
        return table.lock(number).orElseThrow(() -> unknown(number));
    }

    private static ResponseStatusException unknown(String number) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no bill " + number);
    }

    /** A bill, and whether it was made just now. */
    record Ordered(Bill bill, boolean isNew) {}
}
