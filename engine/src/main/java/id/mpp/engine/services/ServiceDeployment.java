package id.mpp.engine.services;

import id.mpp.engine.journal.MilestoneCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
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

    ServiceDeployment(ServiceCatalogue catalogue, RepositoryService repository) {
        this.catalogue = catalogue;
        this.repository = repository;
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

    private static void check(ServiceFolder service) throws IOException {
        for (Path resource : service.resources()) {
            if (resource.toString().endsWith(".bpmn")) {
                try (InputStream content = Files.newInputStream(resource)) {
                    MilestoneCheck.check(service.resourceName(resource), content);
                }
            }
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
