package id.mpp.engine.deployments;

import id.mpp.engine.services.ServiceChanged;
import id.mpp.engine.services.ServiceFiles;
import id.mpp.gate.project.Finding;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.rest.dto.repository.DeploymentDto;
import org.camunda.bpm.engine.rest.dto.repository.DeploymentWithDefinitionsDto;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what a designer sends the live version of its service: the whole service, judged, or nothing. */
@Component
class HotDeployment {

    private static final Logger LOG = LoggerFactory.getLogger(HotDeployment.class);

    private final DeployedServices deployed;
    private final DeploymentGate gate;
    private final DeploymentLock lock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    HotDeployment(
            DeployedServices deployed,
            DeploymentGate gate,
            DeploymentLock lock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.deployed = deployed;
        this.gate = gate;
        this.lock = lock;
        this.transaction = transaction;
        this.events = events;
    }

    /** Answers as the engine does. */
    DeploymentDto deploy(Upload upload) {
        Change change = transaction.execute(status -> {
            lock.take();
            return deployInTurn(upload);
        });
        if (change.isDescriptionNew()) {
            events.publishEvent(new ServiceChanged(change.service()));
        }
        return change.answer();
    }

    /** An earlier version becomes the live one again, with the rules of today. */
    DeploymentDto redeploy(String id) {
        Deployment earlier = deployed.byId(id)
                .orElseThrow(() -> Refusal.of(404, "InvalidRequestException", "Tidak ada deployment " + id + "."));
        ServiceFiles files = deployed.files(earlier.getName(), id);
        if (files.files().isEmpty()) {
            throw Refusal.badRequest("Deployment " + id + " bukan versi sebuah layanan. Pasang diagramnya.");
        }
        return deploy(new Upload(earlier.getName(), files.files(), "redeploy", files.description() != null));
    }

    private Change deployInTurn(Upload upload) {
        List<ServiceFiles> all = deployed.live();
        String service = Addressee.of(upload, all);
        ServiceFiles live = deployed.live(service);
        ServiceFiles next = NextVersion.of(live, upload);
        if (!next.files().containsKey(next.model())) {
            throw Refusal.badRequest("Layanan " + service + " belum berjalan di sini dan kiriman ini tanpa diagramnya."
                    + " Sertakan " + next.model() + ".");
        }
        List<ServiceFiles> others =
                all.stream().filter(other -> !other.service().equals(service)).toList();
        List<Finding> findings = gate.findings(List.of(next), others);
        if (!findings.isEmpty()) {
            throw Refusal.of(service, findings);
        }
        if (next.isSameAs(live)) {
            Deployment running = deployed.deployment(service).orElseThrow();
            return new Change(service, DeploymentDto.fromDeployment(running), false);
        }
        DeploymentWithDefinitions made = deployed.deploy(next, upload.source());
        LOG.info("Service {} is deployed as {} through {}", service, made.getId(), upload.source());
        boolean isDescriptionNew = !Arrays.equals(live.description(), next.description());
        return new Change(service, DeploymentWithDefinitionsDto.fromDeployment(made), isDescriptionNew);
    }

    /** What a deployment has done. */
    private record Change(String service, DeploymentDto answer, boolean isDescriptionNew) {}
}
