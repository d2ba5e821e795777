package id.mpp.engine.deployments;

import id.mpp.engine.services.ServiceFiles;
import id.mpp.gate.project.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys at the start the services whose folder brings something new: all of them or, when one is faulty, none. A folder that
 * holds what has been live since it was last deployed brings nothing new, so that a restart never takes a hot deployment back.
 */
@Component
@Order(10)
class StartDeployment implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StartDeployment.class);

    private final DiskServices disk;
    private final DeployedServices deployed;
    private final DeploymentGate gate;
    private final DeploymentLock lock;
    private final TransactionTemplate transaction;

    StartDeployment(
            DiskServices disk,
            DeployedServices deployed,
            DeploymentGate gate,
            DeploymentLock lock,
            TransactionTemplate transaction) {
        this.disk = disk;
        this.deployed = deployed;
        this.gate = gate;
        this.lock = lock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> deployWhatIsNew());
    }

    private void deployWhatIsNew() {
        lock.take();
        List<ServiceFiles> changed = disk.all().stream().filter(this::isNew).toList();
        if (!changed.isEmpty()) {
            refuseFaults(changed);
            changed.forEach(this::deploy);
        }
    }

    private boolean isNew(ServiceFiles service) {
        return deployed.sinceDisk(service.service()).stream().noneMatch(service::isSameAs);
    }

    private void refuseFaults(List<ServiceFiles> changed) {
        Set<String> names = changed.stream().map(ServiceFiles::service).collect(Collectors.toSet());
        List<ServiceFiles> others = deployed.live().stream()
                .filter(service -> !names.contains(service.service()))
                .toList();
        List<Finding> findings = gate.findings(changed, others);
        if (!findings.isEmpty()) {
            throw new FaultyServices(findings);
        }
    }

    private void deploy(ServiceFiles service) {
        deployed.deployment(service.service())
                .filter(live -> !DeployedServices.DISK.equals(live.getSource()))
                .ifPresent(live -> warn(service.service(), live));
        LOG.info(
                "Service {} is deployed as {}",
                service.service(),
                deployed.deploy(service, DeployedServices.DISK).getId());
    }

    private static void warn(String service, Deployment live) {
        LOG.warn(
                "Service {}: the changed folder on disk replaces the hot deployment {} of {} by {}; put it back with redeploy"
                        + " if that was not meant",
                service,
                live.getId(),
                live.getDeploymentTime().toInstant(),
                live.getSource());
    }
}
