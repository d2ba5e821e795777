package id.mpp.engine.security;

import id.mpp.engine.security.LoginsProperties.Login;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which topics each worker's login may work on: what the settings say, read at every start, and nothing else. */
@Component
public class WorkerLogins {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerLogins.class);

    /** As in the models: {@code <agency>-<verb>-<object>}. */
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){2,}");

    private final Map<String, Set<String>> topics = new TreeMap<>();

    WorkerLogins(LoginsProperties properties) {
        properties.logins().forEach(this::add);
    }

    /** Empty for a login that the settings do not name. */
    public Set<String> topicsOf(String login) {
        return topics.getOrDefault(login, Set.of());
    }

    /** Every topic that some worker may work on. */
    public Set<String> allTopics() {
        Set<String> all = new TreeSet<>();
        topics.values().forEach(all::addAll);
        return all;
    }

    private void add(Login login) {
        boolean isWorker = login.groups().contains(Groups.WORKER);
        if (!isWorker && !login.topics().isEmpty()) {
            throw new IllegalStateException("mpp.logins: " + login.id() + " has topics but is not in the group '"
                    + Groups.WORKER + "'; only workers work on topics");
        }
        login.topics().forEach(topic -> checkName(login, topic));
        if (isWorker && topics.put(login.id(), Set.copyOf(login.topics())) != null) {
            throw new IllegalStateException("mpp.logins: " + login.id() + " is named twice");
        }
        if (isWorker && login.topics().isEmpty()) {
            LOG.warn("mpp.logins: the worker {} has no topics, so it may do nothing", login.id());
        }
    }

    private static void checkName(Login login, String topic) {
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalStateException("mpp.logins: the topic '" + topic + "' of " + login.id()
                    + " is not named <agency>-<verb>-<object> in lower case with hyphens");
        }
    }
}
