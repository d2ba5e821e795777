package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.services.ServiceCatalogue;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
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
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;

    Rehearsal(
            Intake intake,
            ServiceCatalogue services,
            RepositoryService repository,
            RuntimeService runtime,
            TransactionTemplate transaction) {
        this.intake = intake;
        this.services = services;
        this.repository = repository;
        this.runtime = runtime;
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
        NewApplication nobody = new NewApplication(UUID.randomUUID().toString(), service, nothing, nothing);
        transaction.executeWithoutResult(status -> {
            begin(nobody);
            status.setRollbackOnly();
        });
    }

    /** As OSS would; a service that OSS does not start as the counter would. */
    private void begin(NewApplication nobody) {
        if (awaitsMessage(nobody.service())) {
            intake.receive(List.of(nobody));
        } else {
            intake.receiveAtCounter(
                    nobody,
                    variables -> runtime.startProcessInstanceByKey(nobody.service(), nobody.businessKey(), variables));
        }
    }

    private boolean awaitsMessage(String service) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(service)
                        .latestVersion()
                        .messageEventSubscriptionName(service)
                        .count()
                > 0;
    }
}
