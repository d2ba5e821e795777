package id.mpp.engine.payments;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what the partner tells and wakes the process that waits for it: at once, or as soon as it waits. */
@Component
class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final NoticeTable table;
    private final BillTable bills;
    private final WaitingProcess process;
    private final TransactionTemplate transaction;
    private String last = "";

    Notices(NoticeTable table, BillTable bills, WaitingProcess process, TransactionTemplate transaction) {
        this.table = table;
        this.bills = bills;
        this.process = process;
        this.transaction = transaction;
    }

    /** Keeps it; false when it was told before. Kept first: news must not be lost because the process cannot move. */
    boolean receive(Notice notice) {
        boolean isNew = table.insert(notice);
        if (isNew) {
            wake(notice.bill());
        }
        return isNew;
    }

    /**
     * For news that came before the bill was stored or while the process was asking. Once, however many nodes run; all in turn, so
     * that many that do not wait keep none waiting.
     */
    @Scheduled(fixedDelayString = "${mpp.payments.interval:PT1S}")
    void look() {
        List<String> some = table.billsWithNewsAfter(last);
        last = some.size() < NoticeTable.AT_ONCE ? "" : some.get(some.size() - 1);
        some.forEach(this::wake);
    }

    private void wake(String number) {
        try {
            transaction.executeWithoutResult(status -> bills.lock(number)
                    .filter(bill -> bill.isInForce() && process.wake(bill))
                    .ifPresent(bill -> table.answered(number)));
        } catch (RuntimeException e) {
            LOG.warn("The process of bill {} could not be told and is told again: {}", number, e.toString());
        }
    }
}
