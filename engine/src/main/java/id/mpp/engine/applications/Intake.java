package id.mpp.engine.applications;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.journal.Milestone;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.services.ServiceCatalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications in: each of them once, all of a push or none. */
@Component
public class Intake {

    private final ApplicationStore store;
    private final ServiceCatalogue services;
    private final RuntimeService runtime;
    private final SystemAuthority system;
    private final Journal journal;
    private final KeptMessages kept;

    Intake(
            ApplicationStore store,
            ServiceCatalogue services,
            RuntimeService runtime,
            SystemAuthority system,
            Journal journal,
            KeptMessages kept) {
        this.store = store;
        this.services = services;
        this.runtime = runtime;
        this.system = system;
        this.journal = journal;
        this.kept = kept;
    }

    /** One answer for each application, in order of the business keys. */
    @Transactional
    public List<Receipt> receive(List<NewApplication> applications) {
        applications.forEach(this::checkService);
        // Always in the same order: two pushes with the same numbers must not wait for each other.
        return applications.stream()
                .sorted(Comparator.comparing(NewApplication::businessKey))
                .map(this::receive)
                .toList();
    }

    private void checkService(NewApplication application) {
        if (application.service() != null && !services.offers(application.service())) {
            throw new UnknownServiceException(application.service());
        }
    }

    private Receipt receive(NewApplication application) {
        boolean isNew = store.insert(application.businessKey(), application.service(), Origin.OSS);
        if (isNew) {
            store.addDocument(application.businessKey(), application.document());
            begin(application);
            kept.deliver(application.businessKey()); // a revocation may have been here first
        } else {
            store.addLateOriginal(application.businessKey(), application.document());
        }
        return new Receipt(application.businessKey(), application.service(), isNew && application.service() != null);
    }

    private void begin(NewApplication application) {
        if (application.service() == null) {
            journal.append(application.businessKey(), Milestone.RECEIVED, Actor.SYSTEM, null, null, "noted");
        } else {
            system.call(() -> start(application));
        }
    }

    /** The start message has the service's name; the model's start event records the first milestone. */
    private Object start(NewApplication application) {
        return runtime.createMessageCorrelation(application.service())
                .processInstanceBusinessKey(application.businessKey())
                .setVariables(variables(application))
                .correlateStartMessage();
    }

    /**
     * Takes in an application that begins at the counter.
     *
     * @param start starts its process with these variables
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receiveAtCounter(NewApplication application, Consumer<Map<String, Object>> start) {
        if (!store.insert(application.businessKey(), application.service(), Origin.COUNTER)) {
            throw new IllegalStateException("There is an application " + application.businessKey() + " already");
        }
        store.addDocument(application.businessKey(), application.document());
        start.accept(variables(application));
    }

    private static Map<String, Object> variables(NewApplication application) {
        return Map.of(
                "permohonan",
                SpinValues.jsonValue(application.permohonan().toString()).create());
    }

    /**
     * What became of one application.
     *
     * @param started whether this call has started a process for it
     */
    public record Receipt(String businessKey, String service, boolean started) {}
}
