package id.mpp.engine.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.mpp.engine.services.ServiceFiles;
import id.mpp.engine.services.ServicesProperties;
import id.mpp.gate.Gate;
import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the one set of rules, which designers ask by {@code ./mpp lint} too, what keeps services from being deployed. */
@Component
class DeploymentGate {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path known;

    DeploymentGate(ServicesProperties properties) {
        this.known = properties.processesDir().toAbsolutePath().resolve(".camunda");
    }

    /**
     * All that has to be corrected.
     *
     * @param judged the services that are to be deployed
     * @param others the services that will run beside them, to be referred to
     */
    List<Finding> findings(Collection<ServiceFiles> judged, Collection<ServiceFiles> others) {
        List<ServiceFiles> all = Stream.concat(judged.stream(), others.stream()).toList();
        try (Workspace workspace = Workspace.of(known, all)) {
            return judged.stream()
                    .flatMap(service -> Stream.concat(
                            Gate.checkDeployment(workspace.root(), service.service()).stream(),
                            secondTaker(service, all).stream()))
                    .toList();
        }
    }

    /** Work of the engine's own, such as refused reports, goes to one service; the gate looks at one only. */
    private static Optional<Finding> secondTaker(ServiceFiles service, List<ServiceFiles> all) {
        String work = takes(service);
        return all.stream()
                .filter(other ->
                        !work.isEmpty() && other != service && takes(other).equals(work))
                .findFirst()
                .map(other -> new Finding(
                        "processes/" + service.resource(ServiceFiles.DESCRIPTION),
                        "takes",
                        "",
                        "\"" + work + "\" sudah dikerjakan layanan " + other.service(),
                        "Hapus takes di salah satu dari keduanya"));
    }

    private static String takes(ServiceFiles service) {
        try {
            JsonNode description = YAML.readTree(service.files().getOrDefault(ServiceFiles.DESCRIPTION, new byte[0]));
            return description.path("takes").asText();
        } catch (IOException e) {
            return ""; // the gate says so
        }
    }
}
