package id.mpp.engine.payments;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.payments.PaymentTable.Payment;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.services.ServiceCatalogue;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes money that fits no open bill the work of a person: starts the service that takes such work, with the record of the money. */
@Component
class MoneyTasks {

    /** What a {@code service.yaml} says under {@code takes}. */
    static final String WORK = "payment-exceptions";

    private static final Logger LOG = LoggerFactory.getLogger(MoneyTasks.class);

    private final MoneyWords words;
    private final ServiceCatalogue services;
    private final RuntimeService runtime;
    private final SystemAuthority system;

    MoneyTasks(Calendars calendars, ServiceCatalogue services, RuntimeService runtime, SystemAuthority system) {
        this.words = new MoneyWords(calendars);
        this.services = services;
        this.runtime = runtime;
        this.system = system;
    }

    /** Nobody hears of the money when no service takes it; its record stays. */
    void open(Payment payment, Optional<Bill> bill) {
        services.takerOf(WORK)
                .ifPresentOrElse(
                        taker -> system.call(() -> start(taker, payment, bill)),
                        () -> LOG.error("Payment {} fits no bill and no service.yaml takes {}", payment.id(), WORK));
    }

    private Object start(String taker, Payment payment, Optional<Bill> bill) {
        JsonNode uangMasuk = words.of(payment, bill);
        String about = bill.map(Bill::businessKey).orElse(payment.money().bill());
        return runtime.createMessageCorrelation(taker)
                .processInstanceBusinessKey(MoneyNumber.of(about, payment.id()))
                .setVariable("nomorUangMasuk", payment.id())
                .setVariable(
                        "uangMasuk", SpinValues.jsonValue(uangMasuk.toString()).create())
                .correlateStartMessage();
    }
}
