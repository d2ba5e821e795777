package id.mpp.engine.clock;

import id.mpp.engine.services.ServiceChanged;
import java.util.function.Predicate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a switch that was turned in a {@code service.yaml} hold for the cases that are open already. */
@Component
@Order(15)
class SwitchedLimits implements ApplicationRunner {

    private final ClockTable table;
    private final Limits limits;
    private final Changes changes;
    private final TransactionTemplate transaction;

    SwitchedLimits(ClockTable table, Limits limits, Changes changes, TransactionTemplate transaction) {
        this.table = table;
        this.limits = limits;
        this.changes = changes;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        table.open().forEach(row -> deriveIfSwitched(row, found -> true));
    }

    /** The switch was turned by a hot deployment. */
    @EventListener
    void onChange(ServiceChanged change) {
        table.open()
                .forEach(row -> deriveIfSwitched(row, found -> found.service().equals(change.service())));
    }

    private void deriveIfSwitched(ClockRow row, Predicate<Limits.Found> isMeant) {
        limits.of(row.businessKey())
                .filter(isMeant)
                .filter(found -> found.limit().atLimit() != row.limit().atLimit())
                .ifPresent(found -> derive(row.businessKey()));
    }

    private void derive(String businessKey) {
        transaction.executeWithoutResult(status -> changes.touch(businessKey, true));
    }
}
