package id.mpp.e2e.actors;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A service of one external task that passes the gate, deployed and started by the administrator to give one topic work; what the
 * topic reads comes from {@code permohonan}.
 */
public final class TinyProcess {

    private static final String BOUNDARY = "uji-batas";

    private final Http engine;
    private final String process;
    private final String topic;
    private final String deployment;

    private TinyProcess(Http engine, String process, String topic, String deployment) {
        this.engine = engine;
        this.process = process;
        this.topic = topic;
        this.deployment = deployment;
    }

    /** The same again changes nothing. */
    public static TinyProcess deploy(Http engine, String process, String topic) {
        String model = model("/tiny-process.bpmn").replace("PROCESS", process).replace("TOPIC", topic);
        return new TinyProcess(engine, process, topic, deployModel(engine, process, model));
    }

    /** A service of the tests' own, from a file named after it. */
    public static void deployFile(Http engine, String process) {
        deployModel(engine, process, model("/" + process + ".bpmn"));
    }

    private static String deployModel(Http engine, String process, String model) {
        String body = file(process + ".bpmn", model) + file("service.yaml", "title: Uji") + "--" + BOUNDARY + "--\r\n";
        return engine.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", "/engine-rest/deployment/create", body)
                .expect(200)
                .json()
                .path("id")
                .asText();
    }

    private static String model(String resource) {
        try (InputStream model = TinyProcess.class.getResourceAsStream(resource)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    /** As an application that came in, for the topic may read the case record. */
    public void start(String businessKey, Map<String, String> permohonan) {
        Map<String, Object> application =
                Map.of("businessKey", businessKey, "service", process, "permohonan", permohonan, "document", Map.of());
        engine.post("/api/applications", Map.of("applications", List.of(application)))
                .expect(200);
    }

    /** How many tasks of the topic are locked now. */
    public long locked() {
        return engine.get("/engine-rest/external-task/count?locked=true&topicName=" + topic)
                .expect(200)
                .json()
                .path("count")
                .asLong();
    }

    /** The highest number of locked tasks seen within a time. */
    public long mostLockedWhile(Duration time) {
        AtomicLong most = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        await("locks of " + topic)
                .atMost(time.plusSeconds(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    most.accumulateAndGet(locked(), Math::max);
                    return System.nanoTime() > end;
                });
        return most.get();
    }

    /** One process after the other and each again and again, because a worker may be extending its lock just now. */
    public void delete() {
        for (JsonNode instance : engine.get("/engine-rest/process-instance?processDefinitionKey=" + process)
                .expect(200)
                .json()) {
            deleteUntilGone(
                    "/engine-rest/process-instance/" + instance.path("id").asText());
        }
        deleteUntilGone("/engine-rest/deployment/" + deployment + "?cascade=true");
    }

    private void deleteUntilGone(String address) {
        await("deletion of " + process)
                .atMost(Duration.ofSeconds(30))
                .until(() -> List.of(204, 404).contains(engine.delete(address).status()));
    }
}
