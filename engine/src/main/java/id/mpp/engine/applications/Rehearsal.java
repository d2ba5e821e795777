package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.services.ServiceCatalogue;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts each service once and takes it back, before the engine says it is ready: models are parsed and statements
 * prepared by then, so that OSS gets its first answer as fast as every other.
 */
@Component
@Order(20)
class Rehearsal implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final Intake intake;
    private final ServiceCatalogue services;
    private final TransactionTemplate transaction;

    Rehearsal(Intake intake, ServiceCatalogue services, TransactionTemplate transaction) {
        this.intake = intake;
        this.services = services;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        services.names().forEach(this::rehearse);
    }

    /** One service that cannot be started must not keep the others from starting. */
    private void rehearse(String service) {
        try {
            startAndTakeBack(service);
        } catch (RuntimeException e) {
            LOG.error("Service {} cannot be started: its applications will be refused until it is mended", service, e);
        }
    }

    private void startAndTakeBack(String service) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        transaction.executeWithoutResult(status -> {
            intake.receive(List.of(new NewApplication(UUID.randomUUID().toString(), service, nothing, nothing)));
            status.setRollbackOnly();
        });
    }
}
