package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.EngineRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the running process of a licence what OSS has to say about it. */
final class RunningProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(RunningProcesses.class);

    private final EngineApi engine;

    RunningProcesses(EngineApi engine) {
        this.engine = engine;
    }

    /** Delivers the first message that is waited for; false when the licence is unknown here. */
    boolean tell(
            String businessKey, List<String> messages, Map<String, Object> variables, Map<String, Object> document) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messages", messages);
        body.put("variables", variables);
        body.put("document", document);
        try {
            JsonNode answer = engine.post(body, "/applications/{key}/messages", businessKey);
            LOG.info(
                    "{} told {}, taken as {}",
                    businessKey,
                    messages,
                    answer.path("correlated").asText("nothing"));
            return true;
        } catch (EngineRefused e) {
            if (e.status() == 404) {
                return false;
            }
            throw e;
        }
    }
}
