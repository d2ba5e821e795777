package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.EngineRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the running process of a licence what OSS has to say about it. */
final class RunningProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(RunningProcesses.class);

    private final EngineApi engine;

    RunningProcesses(EngineApi engine) {
        this.engine = engine;
    }

    /** Delivers the news now, later or into the journal; false when the licence is unknown here and the news was not kept. */
    boolean tell(String businessKey, News news) {
        try {
            JsonNode answer = engine.post(news.body(), "/applications/{key}/messages", businessKey);
            LOG.info(
                    "{} told {}, taken as {}",
                    businessKey,
                    news.messages(),
                    answer.path("correlated").asText("nothing yet"));
            return true;
        } catch (EngineRefused e) {
            if (e.status() == 404) {
                return false;
            }
            throw e;
        }
    }
}
