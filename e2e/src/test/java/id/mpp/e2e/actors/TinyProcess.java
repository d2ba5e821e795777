package id.mpp.e2e.actors;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A process of one external task, deployed and started by the administrator to give one topic work. */
public final class TinyProcess {

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="uji"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_Uji">
              <bpmn:process id="%s" name="Uji" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Event_Mulai" />
                <bpmn:sequenceFlow id="Flow_KeTugas" sourceRef="Event_Mulai" targetRef="Activity_Tugas" />
                <bpmn:serviceTask id="Activity_Tugas" camunda:type="external" camunda:topic="%s" />
                <bpmn:sequenceFlow id="Flow_KeSelesai" sourceRef="Activity_Tugas" targetRef="Event_Selesai" />
                <bpmn:endEvent id="Event_Selesai" />
              </bpmn:process>
            </bpmn:definitions>
            """;
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

    public static TinyProcess deploy(Http engine, String process, String topic) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + process
                + ".bpmn\"\r\nContent-Type: text/xml\r\n\r\n" + MODEL.formatted(process, topic) + "\r\n--" + BOUNDARY
                + "--\r\n";
        String id = engine.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", "/engine-rest/deployment/create", body)
                .expect(200)
                .json()
                .path("id")
                .asText();
        return new TinyProcess(engine, process, topic, id);
    }

    public void start(String businessKey, Map<String, String> texts) {
        Map<String, Object> variables = new LinkedHashMap<>();
        texts.forEach((name, text) -> variables.put(name, Map.of("type", "String", "value", text)));
        engine.post(
                        "/engine-rest/process-definition/key/" + process + "/start",
                        Map.of("businessKey", businessKey, "variables", variables))
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
