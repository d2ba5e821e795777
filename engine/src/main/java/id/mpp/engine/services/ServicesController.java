package id.mpp.engine.services;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the workers which services exist and which licences of OSS each of them takes. */
@RestController
class ServicesController {

    private final ServiceCatalogue catalogue;

    ServicesController(ServiceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/services")
    @AllowedTo(Groups.WORKER)
    @Operation(summary = "The services and their matching rules", description = "As written in each service.yaml.")
    List<Service> services() {
        return catalogue.all().stream()
                .map(folder -> new Service(
                        folder.name(), folder.title(), folder.description().path("oss")))
                .toList();
    }

    /**
     * One service.
     *
     * @param name folder name, process id and start message
     * @param title what people call it
     * @param oss matching rules, see {@code processes/README.md}
     */
    record Service(String name, String title, JsonNode oss) {}
}
