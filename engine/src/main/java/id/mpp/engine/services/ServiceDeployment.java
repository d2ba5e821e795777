package id.mpp.engine.services;

import id.mpp.engine.models.ModelCheck;
import id.mpp.engine.models.ServiceModels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes one deployment per service folder, so that a model and its forms stay together and a change to one service
 * leaves the others alone. The starter's own deployment skips forms and drops folder names.
 */
@Component
@Order(10)
class ServiceDeployment implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceDeployment.class);

    private final ServiceCatalogue catalogue;
    private final RepositoryService repository;
    private final List<ModelCheck> checks;

    ServiceDeployment(ServiceCatalogue catalogue, RepositoryService repository, List<ModelCheck> checks) {
        this.catalogue = catalogue;
        this.repository = repository;
        this.checks = checks;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (ServiceFolder service : catalogue.all()) {
            check(service);
        }
        for (ServiceFolder service : catalogue.all()) {
            deploy(service);
        }
    }

    private void check(ServiceFolder service) throws IOException {
        Map<String, BpmnModelInstance> models = new LinkedHashMap<>();
        for (Path resource : service.resources()) {
            if (resource.toString().endsWith(".bpmn")) {
                models.put(service.resourceName(resource), read(service.resourceName(resource), resource));
            }
        }
        ServiceModels all = new ServiceModels(service.name(), service.description(), models);
        List<String> faults =
                checks.stream().flatMap(check -> check.faults(all)).toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
    }

    private static BpmnModelInstance read(String name, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Bpmn.readModelFromStream(content);
        } catch (ModelException e) {
            throw new IllegalStateException(name + " is no BPMN model: " + e.getMessage(), e);
        }
    }

    private void deploy(ServiceFolder service) throws IOException {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(service.name())
                .source("processes")
                // Any change deploys the whole folder: forms are bound to the deployment of their model.
                .enableDuplicateFiltering(false);
        for (Path resource : service.resources()) {
            try (InputStream content = Files.newInputStream(resource)) {
                deployment.addInputStream(service.resourceName(resource), content);
            }
        }
        LOG.info(
                "Service {} is deployed as {}",
                service.name(),
                deployment.deploy().getId());
    }
}
