package id.mpp.engine.deployments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.services.LiveService;
import id.mpp.engine.services.LiveServices;
import id.mpp.engine.services.ServiceFiles;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

/** The services as they lie in the engine's own tables, one deployment a version, named after the service. */
@Component
class DeployedServices {

    /** Source of what came from disk; nothing else may call itself so. */
    static final String DISK = "processes";

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final LiveServices live;
    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final SystemAuthority system;
    private final Cache<String, ServiceFiles> read = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, ServiceFiles service) -> service.size())
            .build();

    DeployedServices(
            LiveServices live,
            RepositoryService repository,
            AuthorizationService authorizations,
            SystemAuthority system) {
        this.live = live;
        this.repository = repository;
        this.authorizations = authorizations;
        this.system = system;
    }

    /** The files that run now; none of a service that is new. */
    ServiceFiles live(String service) {
        return live.named(service).map(this::files).orElseGet(() -> new ServiceFiles(service, Map.of()));
    }

    List<ServiceFiles> live() {
        return live.all().stream().map(this::files).toList();
    }

    /** What runs now came with this. */
    Optional<Deployment> deployment(String service) {
        return live.named(service).map(LiveService::deployment).flatMap(this::byId);
    }

    Optional<Deployment> byId(String id) {
        return system.call(() -> Optional.ofNullable(
                repository.createDeploymentQuery().deploymentId(id).singleResult()));
    }

    /** What a service has been since it last came from disk, that version included; all versions when it never did. */
    List<ServiceFiles> sinceDisk(String service) {
        List<ServiceFiles> versions = new ArrayList<>();
        for (Deployment deployment : newestFirst(service)) {
            versions.add(files(service, deployment.getId()));
            if (DISK.equals(deployment.getSource())) {
                break;
            }
        }
        return versions;
    }

    private List<Deployment> newestFirst(String service) {
        return system.call(() -> repository
                .createDeploymentQuery()
                .deploymentName(service)
                .orderByDeploymentTime()
                .desc()
                .list());
    }

    /** Only what lies in the service's own folder; it never changes, and a mall has hundreds of services to refer to. */
    ServiceFiles files(String service, String deployment) {
        return read.get(service + "/" + deployment, key -> read(service, deployment));
    }

    private ServiceFiles read(String service, String deployment) {
        String folder = service + "/";
        Map<String, byte[]> files = new HashMap<>();
        for (Resource resource : system.call(() -> repository.getDeploymentResources(deployment))) {
            if (resource.getName().startsWith(folder)) {
                files.put(resource.getName().substring(folder.length()), resource.getBytes());
            }
        }
        return new ServiceFiles(service, files);
    }

    private ServiceFiles files(LiveService service) {
        return files(service.name(), service.deployment());
    }

    /** Whole, because forms are bound to the deployment of their diagram; in the caller's name and with his rights. */
    DeploymentWithDefinitions deploy(ServiceFiles service, String source) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(service.service()).source(source);
        service.files()
                .forEach((file, content) ->
                        deployment.addInputStream(service.resource(file), new ByteArrayInputStream(content)));
        DeploymentWithDefinitions made = deployment.deployWithResult();
        takeRightOfDeletion(made.getId());
        return made;
    }

    /** The engine gives whoever deploys the right to delete what he deployed, and with it the cases that run on it. */
    private void takeRightOfDeletion(String deployment) {
        system.call(() -> authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.DEPLOYMENT)
                        .resourceId(deployment)
                        .list())
                .forEach(right -> system.call(() -> {
                    authorizations.deleteAuthorization(right.getId());
                    return null;
                }));
    }
}
