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

    private final LiveServices live;

    ServicesController(LiveServices live) {
        this.live = live;
    }

    @GetMapping("/api/services")
    @AllowedTo(Groups.WORKER)
    @Operation(
            summary = "The services and their matching rules",
            description = "As written in the service.yaml of each service that is live now.")
    List<Service> services() {
        return live.all().stream()
                .filter(service -> !service.isCalled())
                .map(service -> new Service(
                        service.name(), service.title(), service.description().path("oss")))
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
