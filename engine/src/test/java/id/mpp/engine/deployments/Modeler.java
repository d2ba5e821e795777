package id.mpp.engine.deployments;

import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends what the deploy button of Camunda Modeler 5 sends: its own fields, the diagram and the attachments by file name. */
final class Modeler {

    static final String DOOR = "/engine-rest/deployment/create";

    private static final String BOUNDARY = "----WebKitFormBoundaryUjiPemasangan";

    private final Caller caller;
    private final Map<String, String> fields = new LinkedHashMap<>();

    Modeler(Caller caller) {
        this.caller = caller;
        fields.put("deployment-name", "apa pun yang ditulis perancang");
        fields.put("deployment-source", "Camunda Modeler");
        fields.put("enable-duplicate-filtering", "true");
    }

    Modeler with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Answer deploy(SmallService service) {
        return deploy(service.files());
    }

    Answer deploy(String file, String text) {
        return deploy(Map.of(file, text));
    }

    Answer deploy(Map<String, String> files) {
        return deploy(DOOR, files);
    }

    Answer deploy(String door, Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
        files.forEach((name, text) -> part(
                body,
                "name=\"" + name + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
                text));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return send(door, body.toString());
    }

    Answer send(String door, String body) {
        return caller.send(caller.request(door)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private static void part(StringBuilder body, String head, String content) {
        body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; ")
                .append(head)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
    }
}
