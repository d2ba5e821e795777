package id.mpp.engine.workers;

import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import id.mpp.engine.security.WorkerLogins;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The topics that the caller may work on; an administrator may see all that are known. */
@Component
class OwnTopics {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTopics.class);

    private final CurrentLogin login;
    private final WorkerLogins logins;
    private final TopicContracts contracts;

    OwnTopics(CurrentLogin login, WorkerLogins logins, TopicContracts contracts) {
        this.login = login;
        this.logins = logins;
        this.contracts = contracts;
        logins.allTopics().stream()
                .filter(topic -> !contracts.topics().contains(topic))
                .forEach(topic -> LOG.warn(
                        "No contract in processes/.camunda/topics names the topic {}, so its worker may neither read"
                                + " nor write a variable",
                        topic));
    }

    Set<String> ofCaller() {
        return new TreeSet<>(login.isIn(Groups.ADMIN) ? all() : logins.topicsOf(login.id()));
    }

    private Set<String> all() {
        Set<String> all = logins.allTopics();
        all.addAll(contracts.topics());
        return all;
    }
}
