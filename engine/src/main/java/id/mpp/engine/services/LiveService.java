package id.mpp.engine.services;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A service as it runs now.
 *
 * @param name folder name = process id = start message
 * @param deployment id of the deployment that its latest version came with
 * @param description content of its {@code service.yaml}
 */
public record LiveService(String name, String deployment, JsonNode description) {

    /** Whether it is a part that services share by its contract: nobody applies for it. */
    boolean isCalled() {
        return description.has("contract");
    }

    /** What people call it. */
    String title() {
        return description.path("title").asText(name);
    }
}
