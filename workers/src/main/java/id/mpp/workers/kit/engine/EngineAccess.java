package id.mpp.workers.kit.engine;

import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.partner.HttpPool;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The engine as one agency's login may use it.
 *
 * @param settings where it is
 * @param login as whom
 */
public record EngineAccess(EngineProperties settings, AgencyLogin login) {

    /** An engine under load answers a long poll late; giving up then would leave jobs locked for nobody. */
    private static final Duration LATE = Duration.ofSeconds(20);

    /** The address of Camunda's own interface. */
    public String rest() {
        return settings.at("/engine-rest");
    }

    public EngineApi api() {
        return new EngineApi(settings, login);
    }

    /** Connections that wait out a long poll. */
    public HttpPool pool(int connections, Duration longPoll) {
        return new HttpPool(connections, settings.connectTimeout(), longPoll.plus(LATE));
    }

    /** A newer request of the same worker ends the waiting one, which could lock a task for nobody after our end. */
    public void endLongPoll(String workerId, String topic) {
        Map<String, Object> nothing = Map.of("topicName", topic, "lockDuration", 1, "variables", List.of());
        // one that does not wait at all would leave the other in its place
        Map<String, Object> request =
                Map.of("workerId", workerId, "maxTasks", 1, "asyncResponseTimeout", 1, "topics", List.of(nothing));
        try {
            new EngineApi(settings, "/engine-rest", login).post(request, "/external-task/fetchAndLock");
        } catch (Explained away) {
            // then there is no waiting request either
        }
    }
}
